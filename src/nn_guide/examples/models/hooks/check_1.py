import torch
from torch import nn

calls = []
layer = nn.Linear(2, 2)
layer.register_forward_hook(lambda *args: calls.append("a"))
layer.register_forward_hook(lambda *args: calls.append("b"))
layer.register_forward_pre_hook(lambda *args: calls.append("c"))
layer(torch.ones(1, 2))
print(calls)
#> ['c', 'a', 'b']
