import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.linear import Linear

linear = nn.Linear(10, 5)
x = torch.randn(3, 10)
y = linear(x)

print(torch.equal(y, F.linear(x, linear.weight, linear.bias)))
#> True
print(torch.allclose(y, x @ linear.weight.T + linear.bias))
#> True

scratch = Linear(10, 5)
scratch.weight, scratch.bias = linear.weight, linear.bias
print(torch.allclose(y, scratch(x)))
#> True
