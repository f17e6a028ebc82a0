import torch
from torch import nn

conv = nn.Conv2d(3, 16, kernel_size=5)
x = torch.zeros(4, 28, 28, 3)
print(conv(x.permute(0, 3, 1, 2)).shape)
#> torch.Size([4, 16, 24, 24])
