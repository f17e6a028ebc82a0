import torch

x = torch.zeros(2, requires_grad=True)
y = torch.stack([torch.sigmoid(x[0]), torch.tanh(x[1])])
print(y.tolist())
#> [0.5, 0.0]
y.sum().backward()
print(x.grad.tolist())
#> [0.25, 1.0]
