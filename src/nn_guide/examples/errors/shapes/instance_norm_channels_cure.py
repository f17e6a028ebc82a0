import torch
from torch import nn

norm = nn.InstanceNorm2d(3, affine=True)
x = torch.randn(2, 8, 8, 3)
print(norm(x.movedim(-1, 1)).movedim(1, -1).shape)
#> torch.Size([2, 8, 8, 3])
