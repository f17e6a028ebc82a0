import torch
from torch import nn

image = torch.zeros(3, 8, 6)
conv = nn.LazyConv2d(16, kernel_size=3)
print(tuple(conv(image).shape), conv.in_channels)
#> (16, 6, 4) 3

norm = nn.LazyInstanceNorm2d(track_running_stats=False)
try:
    norm(image)
except ValueError as error:
    print(error)
    #> expected input's size at dim=0 to match num_features (8), but got: 3.
print(nn.InstanceNorm2d(3, affine=True)(image).shape)
#> torch.Size([3, 8, 6])
