import torch
from torch import nn

x = torch.arange(8).reshape(1, 4, 1, 2)
print(x[0].tolist())
#> [[[0, 1]], [[2, 3]], [[4, 5]], [[6, 7]]]
y = nn.PixelShuffle(upscale_factor=2)(x)
print(tuple(y.shape), y[0, 0].tolist(), sep="\n")
#> (1, 1, 2, 4)
#> [[0, 2, 1, 3], [4, 6, 5, 7]]
print(torch.equal(nn.PixelUnshuffle(downscale_factor=2)(y), x))
#> True

channels = torch.arange(6).reshape(1, 6, 1)
print(nn.ChannelShuffle(groups=2)(channels).flatten().tolist())
#> [0, 3, 1, 4, 2, 5]
print(nn.ChannelShuffle(groups=3)(channels).flatten().tolist())
#> [0, 2, 4, 1, 3, 5]
