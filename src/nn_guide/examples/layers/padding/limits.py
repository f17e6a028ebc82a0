import textwrap

import torch
from torch import nn

x = torch.zeros(1, 1, 4)
for layer in (nn.ReflectionPad1d(4), nn.CircularPad1d(5)):
    try:
        layer(x)
    except RuntimeError as error:
        print(textwrap.fill(str(error), 76))
        #> Argument #4: Padding size should be less than the corresponding input
        #> dimension, but got: padding (4, 4) at dimension 2 of input [1, 1, 4]
        #> Padding value causes wrapping around more than once.
print(nn.ReflectionPad1d(3)(x).shape, nn.CircularPad1d(4)(x).shape)
#> torch.Size([1, 1, 10]) torch.Size([1, 1, 12])
print(nn.ReplicationPad1d(100)(x).shape)
#> torch.Size([1, 1, 204])
