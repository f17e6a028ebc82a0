import torch
from torch import nn

layer = nn.Linear(4, 2, bias=False)
layer.register_buffer("offset", torch.zeros(2))
layer.scale = 1.0
del layer.scale
layer.register_parameter("scale", nn.Parameter(torch.ones(1)))
print(list(layer.state_dict()))
#> ['weight', 'scale', 'offset']
