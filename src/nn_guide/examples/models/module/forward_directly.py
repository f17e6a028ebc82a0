import torch
from torch import nn

layer = nn.Linear(4, 3)
calls = []
layer.register_forward_hook(lambda *_: calls.append("hook"))
x = torch.ones(5, 4)

layer.forward(x)
print(calls)
#> []
layer(x)
print(calls)
#> ['hook']
