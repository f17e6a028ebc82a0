import torch
from torch import nn

up = nn.ConvTranspose2d(3, 8, 3, stride=2, padding=1)
x = torch.zeros(1, 3, 8, 8)
print(up(x).shape, up(x, output_size=(16, 16)).shape)
#> torch.Size([1, 8, 15, 15]) torch.Size([1, 8, 16, 16])
