import torch
from torch import nn

first, second = nn.Linear(4, 100), nn.Linear(100, 3)
one = nn.Linear(4, 3)
with torch.no_grad():
    one.weight.copy_(second.weight @ first.weight)
    one.bias.copy_(second.weight @ first.bias + second.bias)

x = torch.randn(8, 4)
print(torch.allclose(second(first(x)), one(x), atol=1e-6))
#> True
print(torch.allclose(second(first(x).relu()), one(x), atol=1e-6))
#> False
