import torch
from torch import nn

linear = nn.Linear(2, 1)
calls = []
with linear.register_forward_hook(lambda *args: calls.append(args)):
    linear(torch.ones(1, 2))
linear(torch.ones(1, 2))
print(len(calls))
#> 1
