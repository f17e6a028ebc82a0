import torch
from torch import nn

x = torch.zeros(1, 16, 32, 32)
conv = nn.Conv2d(16, 16, 3, padding=1)
pool = nn.MaxPool2d(3, padding=1)
print(tuple(conv(x).shape), tuple(pool(x).shape))
#> (1, 16, 32, 32) (1, 16, 11, 11)
