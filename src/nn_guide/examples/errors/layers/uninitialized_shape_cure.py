import torch
from torch import nn

layer = nn.LazyLinear(5)
with torch.no_grad():
    layer(torch.zeros(1, 10))
print(layer.weight.shape)
#> torch.Size([5, 10])
