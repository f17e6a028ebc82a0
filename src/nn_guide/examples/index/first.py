import torch
import torch.nn.functional as F
from torch import nn

layer = nn.Linear(3, 2)
x = torch.tensor([[1.0, 2.0, 3.0]])

as_module = layer(x)
as_function = F.linear(x, layer.weight, layer.bias)
by_hand = x @ layer.weight.T + layer.bias

print(as_module)
#> tensor([[-0.8219,  0.0526]], grad_fn=<AddmmBackward0>)
print(torch.equal(as_module, as_function))
#> True
print(torch.allclose(as_module, by_hand))
#> True
