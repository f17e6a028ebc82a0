import torch

x = torch.tensor(0.0, requires_grad=True)
y = x
for _ in range(5):
    y = 4 * torch.sigmoid(y) - 2
y.backward()
print(x.grad.item())
#> 1.0
