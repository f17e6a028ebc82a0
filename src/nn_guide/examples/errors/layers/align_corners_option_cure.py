import torch
from torch import nn

up = nn.Upsample(scale_factor=2, mode="bilinear", align_corners=True)
print(up(torch.zeros(1, 3, 8, 8)).shape)
#> torch.Size([1, 3, 16, 16])
