import math

import torch
from torch import nn

weight = nn.Parameter(torch.tensor([[7.0, 8.0, 9.0]]))
print(weight)  # (1)!
#> Parameter containing:
#> tensor([[7., 8., 9.]], requires_grad=True)

linear = nn.Linear(3, 1)
linear.weight = weight
torch.manual_seed(1)
linear.reset_parameters()  # (2)!
print(linear.weight is weight, weight.abs().max().item() < 1)
#> True True

by_hand, bias = torch.empty(1, 3), torch.empty(1)
torch.manual_seed(1)
nn.init.kaiming_uniform_(by_hand, a=math.sqrt(5))  # (3)!
nn.init.uniform_(bias, -1 / math.sqrt(3), 1 / math.sqrt(3))
print(torch.equal(weight, by_hand), torch.equal(linear.bias, bias))
#> True True
