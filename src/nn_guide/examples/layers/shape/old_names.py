import torch
from torch import nn

x = torch.randn(1, 3, 4, 5)
bilinear = nn.UpsamplingBilinear2d(scale_factor=2)
aligned = nn.Upsample(
    scale_factor=2, mode="bilinear", align_corners=True
)
print(torch.equal(bilinear(x), aligned(x)))
#> True
nearest = nn.UpsamplingNearest2d(scale_factor=2)
print(torch.equal(nearest(x), nn.Upsample(scale_factor=2)(x)))
#> True
print(nn.UpsamplingBilinear2d(size=(9, 9))(x).shape)
#> torch.Size([1, 3, 9, 9])
print(nn.UpsamplingNearest2d(size=9)(x).shape)
#> torch.Size([1, 3, 9, 9])
