import torch

for name in ("Adagrad", "RMSprop"):
    w = torch.zeros(1, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=0.01)
    for step in range(1000):
        before = w.item()
        w.grad = torch.tensor([1000.0 if step < 10 else 1.0])
        optimizer.step()
    print(f"{name} {before - w.item():.6f}")
    #> Adagrad 0.000003
    #> RMSprop 0.004239
