import torch
import torch.nn.functional as F
from torch import nn

x = torch.ones(1, 1, 4, 4)
for size in (3, 4):
    kernel = torch.ones(1, 1, size, size)
    hits = F.conv_transpose2d(x, kernel, stride=2, padding=1)
    inside = hits[0, 0, 2:-2, 2:-2].unique().tolist()
    print(size, hits[0, 0, 3].tolist(), inside)
    #> 3 [2.0, 4.0, 2.0, 4.0, 2.0, 4.0, 2.0] [1.0, 2.0, 4.0]
    #> 4 [2.0, 4.0, 4.0, 4.0, 4.0, 4.0, 4.0, 2.0] [4.0]

convolution = nn.Conv2d(
    1, 1, 3, padding=1, padding_mode="reflect", bias=False
)
nn.init.ones_(convolution.weight)
up = nn.Sequential(nn.Upsample(scale_factor=2), convolution)
print(tuple(up(x).shape), up(x).unique().tolist())
#> (1, 1, 8, 8) [9.0]
