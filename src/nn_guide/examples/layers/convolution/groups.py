import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(1, 8, 10, 10)
conv = nn.Conv2d(8, 6, 3, groups=2, bias=False)
first = F.conv2d(x[:, :4], conv.weight[:3])
second = F.conv2d(x[:, 4:], conv.weight[3:])
both = torch.cat([first, second], dim=1)
print(torch.allclose(conv(x), both, atol=1e-6))
#> True

full = nn.Conv2d(64, 128, 3, bias=False)
depthwise = nn.Conv2d(64, 64, 3, groups=64, bias=False)
pointwise = nn.Conv2d(64, 128, 1, bias=False)
print(tuple(depthwise.weight.shape), tuple(pointwise.weight.shape))
#> (64, 1, 3, 3) (128, 64, 1, 1)
separable = depthwise.weight.numel() + pointwise.weight.numel()
print(full.weight.numel(), separable)
#> 73728 8768
