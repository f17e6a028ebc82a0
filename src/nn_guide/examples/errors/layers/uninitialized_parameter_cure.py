import torch
from torch import nn

layer = nn.LazyLinear(5)
with torch.no_grad():
    layer(torch.zeros(1, 10))
print(sum(p.numel() for p in layer.parameters()))
#> 55
