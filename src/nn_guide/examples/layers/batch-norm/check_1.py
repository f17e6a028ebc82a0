import torch
from torch import nn

bn = nn.BatchNorm1d(1)
x = torch.tensor([[8.0], [8.0], [8.0], [8.0]])
print(bn(x).flatten().tolist())
#> [0.0, 0.0, 0.0, 0.0]
