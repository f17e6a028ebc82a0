import torch

a, b = torch.zeros(1), torch.zeros(1)
optimizer = torch.optim.SGD(
    [{"params": [a]}, {"params": [b], "lr": 1.0}], lr=0.1
)
for group in optimizer.param_groups:
    group["lr"] *= 0.5
a.grad, b.grad = torch.ones(1), torch.ones(1)
optimizer.step()
print(round(a.item(), 4), round(b.item(), 4))
#> -0.05 -0.5
