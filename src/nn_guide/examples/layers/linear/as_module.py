import torch
from torch import nn

x = torch.tensor([[1.0, 2.0, 3.0]])
weight = torch.tensor([[1.0, 0.0, 2.0], [0.0, -1.0, 1.0]])
bias = torch.tensor([0.5, 0.0])

linear = nn.Linear(3, 2)
linear.load_state_dict({"weight": weight, "bias": bias})
print(linear(x).tolist())
#> [[7.5, 1.0]]
