import torch
from torch import nn

print(nn.BatchNorm1d(16)(torch.randn(4, 16)).shape)
#> torch.Size([4, 16])
print(nn.BatchNorm1d(16)(torch.randn(4, 16, 10)).shape)
#> torch.Size([4, 16, 10])
print(nn.BatchNorm2d(16)(torch.randn(4, 16, 8, 8)).shape)
#> torch.Size([4, 16, 8, 8])
