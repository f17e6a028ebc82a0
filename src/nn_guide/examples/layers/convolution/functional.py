import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(4, 3, 16, 16)
weight, bias = torch.rand(64, 3, 3, 3), torch.rand(64)
y = F.conv2d(x, weight, bias, padding=1)
print(y.shape, F.conv2d(x, weight, padding=1).shape)
#> torch.Size([4, 64, 16, 16]) torch.Size([4, 64, 16, 16])
print(y.requires_grad, weight.min().item() >= 0)
#> False True

conv = nn.Conv2d(3, 64, 3, padding=1)
y = conv(x)
print(y.requires_grad, conv.weight.min().item() >= 0)
#> True False
print(torch.equal(y, F.conv2d(x, conv.weight, conv.bias, padding=1)))
#> True
