import torch
from torch import nn

x = torch.randn(4, 5, 8)
print(nn.BatchNorm1d(8)(x.mT).mT.shape)
#> torch.Size([4, 5, 8])
