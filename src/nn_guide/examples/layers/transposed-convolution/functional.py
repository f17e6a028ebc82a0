import torch
import torch.nn.functional as F
from torch import nn

options = {
    "stride": 2,
    "padding": 1,
    "output_padding": 1,
    "groups": 2,
    "dilation": 2,
}
layer = nn.ConvTranspose2d(4, 6, 3, **options)
x = torch.randn(1, 4, 5, 5)
y = F.conv_transpose2d(x, layer.weight, layer.bias, **options)
print(torch.equal(layer(x), y), tuple(y.shape))
#> True (1, 6, 12, 12)
