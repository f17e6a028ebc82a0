import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(3, 3 * 4, 1), nn.PixelShuffle(2))
print(model(torch.zeros(1, 3, 4, 4)).shape)
#> torch.Size([1, 3, 8, 8])
