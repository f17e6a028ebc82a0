import torch
from torch import nn

block = nn.Sequential(
    nn.Conv2d(3, 16, kernel_size=3), nn.BatchNorm2d(16), nn.ReLU()
)
print(block(torch.randn(2, 3, 8, 8)).shape)
#> torch.Size([2, 16, 6, 6])
