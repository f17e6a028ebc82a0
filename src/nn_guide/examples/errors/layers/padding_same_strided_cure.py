import torch
from torch import nn

conv = nn.Conv2d(3, 16, kernel_size=3, stride=2, padding=1)
print(conv(torch.zeros(1, 3, 32, 32)).shape)
#> torch.Size([1, 16, 16, 16])
