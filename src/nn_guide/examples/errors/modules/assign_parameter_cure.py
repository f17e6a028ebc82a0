import torch
from torch import nn

layer = nn.Linear(4, 2)
layer.bias = nn.Parameter(torch.zeros(2))
with torch.no_grad():
    layer.weight.copy_(torch.ones(2, 4))
print(layer(torch.ones(1, 4)).detach())
#> tensor([[4., 4.]])
