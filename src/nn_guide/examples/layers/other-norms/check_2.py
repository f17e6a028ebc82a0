import torch
from torch import nn

images = torch.randn(4, 16, 16, 16) * torch.rand(16, 1, 1)
y = nn.LayerNorm(16)(images)
per_pixel = y.mean(dim=1).abs().max()
per_row = y.mean(dim=3).abs().max()
print((per_pixel < 1e-5).item(), (per_row < 1e-5).item())
#> False True
