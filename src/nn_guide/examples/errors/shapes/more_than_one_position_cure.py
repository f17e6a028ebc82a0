import torch
from torch import nn

print(nn.GroupNorm(1, 6)(torch.randn(2, 6, 1, 1)).shape)
#> torch.Size([2, 6, 1, 1])
print(nn.InstanceNorm2d(6)(torch.randn(2, 6, 4, 4)).shape)
#> torch.Size([2, 6, 4, 4])
