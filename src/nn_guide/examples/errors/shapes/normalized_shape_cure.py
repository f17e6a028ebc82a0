import torch
from torch import nn

x = torch.randn(2, 3, 8, 8)
norm = nn.LayerNorm(3)
print(norm(x.movedim(1, -1)).movedim(-1, 1).shape)
#> torch.Size([2, 3, 8, 8])
print(nn.GroupNorm(1, 3)(x).shape)
#> torch.Size([2, 3, 8, 8])
