import torch
from torch import nn

x = torch.zeros(4, 10, 6)
print(nn.GroupNorm(2, 6)(x.mT).mT.shape)
#> torch.Size([4, 10, 6])
