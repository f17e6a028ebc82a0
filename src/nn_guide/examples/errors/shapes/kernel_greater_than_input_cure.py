import torch
from torch import nn

x = torch.zeros(1, 1, 4, 4)
print(nn.Conv2d(1, 1, kernel_size=5, padding=2)(x).shape)
#> torch.Size([1, 1, 4, 4])
print(nn.Conv2d(1, 1, kernel_size=3)(x).shape)
#> torch.Size([1, 1, 2, 2])
