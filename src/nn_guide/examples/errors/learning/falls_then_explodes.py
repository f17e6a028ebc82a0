import torch

for lr in (0.22, 0.11):
    w = torch.tensor([10.0, 1e-4], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr)
    losses, norms = [], []
    for _ in range(121):
        loss = 0.5 * w[0] ** 2 + 5 * w[1] ** 2  # (1)!
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(f"{loss.item():.1g}")
        norms.append(f"{w.grad.norm().item():.1g}")
    print(lr, "loss", *losses[::20])
    #> 0.22 loss 5e+01 0.002 0.1 2e+02 2e+05 3e+08 5e+11
    #> 0.11 loss 5e+01 0.5 0.004 4e-05 4e-07 4e-09 4e-11
    print(lr, "norm", *norms[::20])
    #> 0.22 norm 1e+01 0.08 1 6e+01 2e+03 8e+04 3e+06
    #> 0.11 norm 1e+01 1 0.09 0.009 0.0009 9e-05 8e-06
