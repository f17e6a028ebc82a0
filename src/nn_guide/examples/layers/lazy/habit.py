import torch
from torch import nn

linear, conv = nn.LazyLinear(10, 5), nn.LazyConv2d(3, 16, 5)
print(linear(torch.zeros(1, 10)).shape)
#> torch.Size([1, 10])
print(linear)
#> Linear(in_features=10, out_features=10, bias=True)
print(conv(torch.zeros(1, 3, 32, 32)).shape)
#> torch.Size([1, 3, 4, 4])
print(conv)
#> Conv2d(3, 3, kernel_size=(16, 16), stride=(5, 5))
