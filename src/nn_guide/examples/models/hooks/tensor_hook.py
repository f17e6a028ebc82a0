import torch
from torch import nn

layer = nn.Linear(2, 1, bias=False)
layer.weight.register_hook(lambda grad: grad.clamp(-1, 1))

hidden = layer(torch.tensor([[0.5, 100.0]]))
hidden.register_hook(print)
(hidden * 1.5).sum().backward()
#> tensor([[1.5000]])
print(layer.weight.grad)
#> tensor([[0.7500, 1.0000]])
