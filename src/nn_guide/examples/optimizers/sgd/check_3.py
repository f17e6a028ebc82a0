import torch

for lr in (0.001, 0.015, 0.03):
    w = torch.tensor([10.0, 1.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr)
    for _ in range(100):
        optimizer.zero_grad()
        (0.5 * w[0] ** 2 + 50 * w[1] ** 2).backward()
        optimizer.step()
    print(f"lr={lr}: {w.norm().item():.1e} from the minimum")
    #> lr=0.001: 9.0e+00 from the minimum
    #> lr=0.015: 2.2e+00 from the minimum
    #> lr=0.03: inf from the minimum
