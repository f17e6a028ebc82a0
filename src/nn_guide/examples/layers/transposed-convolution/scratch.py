import torch
from torch import nn

from nn_guide.scratch.layers.transposed_convolution import (
    ConvTranspose2d,
)

options = {"stride": 2, "padding": 1, "groups": 2, "dilation": 2}
layer = nn.ConvTranspose2d(4, 6, 3, **options)
scratch = ConvTranspose2d(4, 6, 3, **options)
scratch.weight, scratch.bias = layer.weight, layer.bias
x = torch.randn(2, 4, 5, 5)
print(torch.allclose(layer(x), scratch(x), atol=1e-5))
#> True
sized = layer(x, output_size=(12, 11)), scratch(x, output_size=(12, 11))
print(torch.allclose(*sized, atol=1e-5), tuple(sized[0].shape))
#> True (2, 6, 12, 11)
