import torch
from torch import nn

linear = nn.Linear(3, 2)
with torch.no_grad():
    linear.weight.fill_(0.5)
    linear.bias += 1
nn.init.zeros_(linear.bias)  # (1)!
print(linear.weight, linear.bias.data)
#> Parameter containing:
#> tensor([[0.5000, 0.5000, 0.5000],
#>         [0.5000, 0.5000, 0.5000]], requires_grad=True) tensor([0., 0.])
