import torch
from torch import nn

x = torch.randn(2, 3, 8, 8)
whole = nn.LayerNorm((3, 8, 8))
print(whole(x).shape, whole.weight.numel())
#> torch.Size([2, 3, 8, 8]) 192

channels = nn.LayerNorm(3)
y = channels(x.movedim(1, -1)).movedim(-1, 1)
print(torch.allclose(y.mean(dim=1), torch.zeros(2, 8, 8), atol=1e-5))
#> True
