import torch
from torch import nn

layer = nn.LazyLinear(4)
print(type(layer).__name__, layer.in_features)
#> LazyLinear 0
layer(torch.zeros(2, 3, 7))
print(type(layer).__name__, layer.in_features)
#> Linear 7
