import torch
from torch import nn

x = torch.zeros(1, 1, 4)
print(nn.ReflectionPad1d(3)(x).shape)
#> torch.Size([1, 1, 10])
print(nn.ReplicationPad1d(9)(x).shape)
#> torch.Size([1, 1, 22])
