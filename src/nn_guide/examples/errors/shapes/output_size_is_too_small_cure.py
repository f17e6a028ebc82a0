import torch
from torch import nn

x = torch.zeros(8, 3, 1, 1)
print(nn.AdaptiveAvgPool2d(1)(x).shape)
#> torch.Size([8, 3, 1, 1])
print(nn.MaxPool2d(2, ceil_mode=True)(torch.zeros(8, 3, 3, 3)).shape)
#> torch.Size([8, 3, 2, 2])
