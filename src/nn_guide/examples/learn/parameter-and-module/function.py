import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
line = nn.Linear(2, 1)

rides = torch.tensor([[1.0, 4.0], [2.0, 1.0], [3.0, 5.0]])
print(line(rides))
#> tensor([[ 0.9300],
#>         [-0.2132],
#>         [ 1.2988]], grad_fn=<AddmmBackward0>)
print(rides @ line.weight.T + line.bias)
#> tensor([[ 0.9300],
#>         [-0.2132],
#>         [ 1.2988]], grad_fn=<AddBackward0>)
print(F.linear(rides, line.weight, line.bias))
#> tensor([[ 0.9300],
#>         [-0.2132],
#>         [ 1.2988]], grad_fn=<AddmmBackward0>)
