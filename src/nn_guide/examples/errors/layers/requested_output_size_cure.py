import torch
from torch import nn

x = torch.zeros(1, 3, 8, 8)
print(nn.ConvTranspose2d(3, 8, 2, stride=2)(x).shape)
#> torch.Size([1, 8, 16, 16])
up = nn.ConvTranspose2d(3, 8, 3, stride=2, padding=1)
print(up(x, output_size=(16, 16)).shape)
#> torch.Size([1, 8, 16, 16])
