import torch
from torch import nn

x = torch.tensor([[1.0, 2.0, 3.0]])
layer = nn.Linear(3, 2)
y = x @ layer.weight.T + layer.bias
print(y)
#> tensor([[-0.8219,  0.0526]], grad_fn=<AddBackward0>)
print(torch.allclose(y, layer(x)))
#> True
