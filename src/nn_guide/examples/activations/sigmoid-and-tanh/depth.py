import torch
from torch import nn

x = torch.linspace(-3, 3, 61, requires_grad=True)
for activation in (nn.Sigmoid(), nn.Tanh(), nn.ReLU()):
    y = x
    for _ in range(10):
        y = activation(y)
    (slope,) = torch.autograd.grad(y.sum(), x)
    print(activation, f"{slope.max().item():.1e}")
    #> Sigmoid() 3.9e-07
    #> Tanh() 1.0e+00
    #> ReLU() 1.0e+00
print(f"{0.25**10:.1e}")
#> 9.5e-07
