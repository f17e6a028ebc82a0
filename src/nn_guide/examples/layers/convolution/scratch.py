import torch
from torch import nn

from nn_guide.scratch.layers.convolution import Conv2d

options = {
    "stride": (1, 2),
    "dilation": 2,
    "groups": 2,
    "padding_mode": "reflect",
}
conv = nn.Conv2d(4, 6, 3, padding=(1, 3), **options)
scratch = Conv2d(4, 6, 3, padding=(1, 3), **options)
scratch.weight, scratch.bias = conv.weight, conv.bias
x = torch.randn(2, 4, 9, 9)
print(torch.allclose(conv(x), scratch(x), atol=1e-6))
#> True
