import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(1, 4, 5, 5)
layer = nn.ConvTranspose2d(4, 4, 3, 2, 1, 1, 2, False, 2)
weight, bias = layer.weight, layer.bias
try:
    F.conv_transpose2d(x, weight, bias, 2, 1, 1, 2, False, 2)
except TypeError as error:
    print(error)
    #> conv_transpose2d() takes from 2 to 8 positional arguments but 9 were given
y = F.conv_transpose2d(x, weight, bias, 2, 1, 1, 2, 2)
print(torch.equal(layer(x), y))
#> True

features = F.conv2d(x, weight, None, 2, 1, 1, 2)
copied = F.conv_transpose2d(features, weight, None, 2, 1, 1, 2)
by_name = F.conv_transpose2d(
    features, weight, None, 2, 1, groups=2, dilation=1
)
print(tuple(x.shape), tuple(copied.shape), tuple(by_name.shape))
#> (1, 4, 5, 5) (1, 4, 6, 6) (1, 4, 5, 5)
