import torch
from torch import nn

x = torch.tensor([[1.0, 2.0, 3.0, 4.0]])
weight = torch.tensor([1.0, 1.0, 2.0, 2.0])
bias = torch.tensor([0.0, 0.0, 0.0, 1.0])

norm = nn.LayerNorm(4)
norm.load_state_dict({"weight": weight, "bias": bias})
print(norm(x).detach())
#> tensor([[-1.3416, -0.4472,  0.8944,  3.6833]])
