import torch
from torch import nn

p = nn.Softmax(dim=-1)(torch.zeros(4, 2, 5))
print(round(p[0, 0].sum().item(), 4))
#> 1.0
