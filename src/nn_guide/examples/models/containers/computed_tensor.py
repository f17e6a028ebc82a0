import torch
from torch import nn

source = torch.ones(2, requires_grad=True)
values = nn.ParameterList([2 * source])
print(values[0].tolist(), values[0].is_leaf)
#> [2.0, 2.0] True
values[0].sum().backward()
print(values[0].grad.tolist(), source.grad)
#> [1.0, 1.0] None
