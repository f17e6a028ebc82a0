import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([[1.0, 2.0, 3.0]])
layer = nn.Linear(3, 2)
y = F.linear(x, layer.weight, layer.bias)
print(y)
#> tensor([[-0.8219,  0.0526]], grad_fn=<AddmmBackward0>)
print(torch.equal(y, layer(x)))
#> True
