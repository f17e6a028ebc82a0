import torch
from torch import nn

layer = nn.Linear(100, 1000, bias=False)
nn.init.normal_(layer.weight, std=1.0)
x = torch.randn(1000, 100)
print(f"{x.std():.0f} {layer(x).std():.0f}")
#> 1 10
