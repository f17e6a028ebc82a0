import torch
from torch import nn

torch.manual_seed(0)
layer, pool = nn.Conv2d(1, 16, 5, padding=2), nn.AdaptiveMaxPool2d(1)
picture = torch.zeros(1, 1, 14, 14)
picture[0, 0, 4:8, 5] = 1.0
moved = torch.roll(picture, 3, dims=3)

here, there = layer(picture), layer(moved)
print(torch.allclose(torch.roll(here, 3, dims=3), there))
#> True
print(pool(here).shape, torch.allclose(pool(here), pool(there)))
#> torch.Size([1, 16, 1, 1]) True
