import torch
from torch import nn

up = nn.ConvTranspose2d(3, 8, kernel_size=3, padding=1)
print(up(torch.zeros(1, 3, 8, 8)).shape)
#> torch.Size([1, 8, 8, 8])
