import torch
from torch import nn

conv = nn.Conv2d(3, 8, kernel_size=3, padding=1)
model = nn.Sequential(conv, nn.ReLU())
print(model(torch.ones(2, 3, 6, 6)).shape)
#> torch.Size([2, 8, 6, 6])
