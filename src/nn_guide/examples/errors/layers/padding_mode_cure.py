import torch
from torch import nn

x = torch.zeros(1, 3, 8, 8)
conv = nn.Conv2d(3, 8, 3, padding=1, padding_mode="reflect")
up = nn.Upsample(scale_factor=2)
print(conv(up(x)).shape)
#> torch.Size([1, 8, 16, 16])
