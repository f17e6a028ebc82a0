import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0, 2.0]))
order = nn.Parameter(torch.tensor([1, 0]), requires_grad=False)
module = nn.Module()
module.register_buffer("index", torch.tensor([1, 0]))  # (1)!
print(weight.requires_grad, order.requires_grad)
#> True False
print(list(module.state_dict()))
#> ['index']
