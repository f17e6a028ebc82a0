import torch

x = torch.linspace(-4, 4, 801, requires_grad=True)
y = x.sigmoid()
print(torch.allclose(x.tanh(), 2 * (2 * x).sigmoid() - 1, atol=1e-6))
#> True

(slope,) = torch.autograd.grad(y.sum(), x)
print(torch.allclose(slope, y * (1 - y)), slope.max().item())
#> True 0.25

(slope,) = torch.autograd.grad(x.tanh().sum(), x)
expected = 1 - x.tanh() ** 2
print(torch.allclose(slope, expected, atol=1e-6), slope.max().item())
#> True 1.0
