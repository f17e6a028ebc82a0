import torch
from torch import nn

torch.manual_seed(0)
line = nn.Linear(2, 1)
print(line.weight)
#> Parameter containing:
#> tensor([[-0.0053,  0.3793]], requires_grad=True)
print(line.bias)
#> Parameter containing:
#> tensor([-0.5820], requires_grad=True)

rides = torch.tensor([[1.0, 4.0], [2.0, 1.0], [3.0, 5.0]])
print(line(rides))
#> tensor([[ 0.9300],
#>         [-0.2132],
#>         [ 1.2988]], grad_fn=<AddmmBackward0>)
