import torch
from torch import nn

layer = nn.Linear(3, 2)
nn.init.ones_(layer.weight)
nn.init.constant_(layer.bias, 10)
x = torch.tensor([1.0, 2.0, 3.0])
print(layer(x).tolist())
#> [16.0, 16.0]
print(layer(2 * x).tolist())
#> [22.0, 22.0]
