import torch
from torch import nn

down = nn.Conv2d(1, 1, 3, stride=2, padding=1, bias=False)
up = nn.ConvTranspose2d(1, 1, 3, stride=2, padding=1, bias=False)
up.weight = down.weight
x = torch.randn(1, 1, 15, 15)
back = up(down(x))
print(back.shape == x.shape, torch.allclose(back, x, atol=0.1))
#> True False
