import torch
from torch import nn

x = torch.randn(4, 3)
print(nn.LayerNorm(3)(x).shape)
#> torch.Size([4, 3])
print(nn.InstanceNorm1d(3)(torch.randn(4, 3, 8)).shape)
#> torch.Size([4, 3, 8])
