import torch
from torch import nn

layer = nn.LazyLinear(out_features=5)  # !
weight = layer.weight
print(layer, weight)
#> LazyLinear(in_features=0, out_features=5, bias=True) <UninitializedParameter>

y = layer(torch.zeros(3, 10))  # !
print(layer)
#> Linear(in_features=10, out_features=5, bias=True)
print(weight.shape, y.shape)
#> torch.Size([5, 10]) torch.Size([3, 5])
same = layer.weight is weight
print(type(layer).__name__, type(weight).__name__, same)
#> Linear Parameter True
