import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.activations.rrelu import RReLU

rrelu = nn.RReLU(lower=0.1, upper=0.3)
x = -torch.ones(1000)
y = rrelu(x)
between = bool(y.min() >= -0.3), bool(y.max() <= -0.1)
print(torch.equal(y, rrelu(x)), *between)
#> False True True
rrelu.eval()
print(torch.equal(rrelu(x), F.leaky_relu(x, 0.2)))  # (1)!
#> True
print(torch.equal(rrelu(x), F.rrelu(x, lower=0.1, upper=0.3)))
#> True

scratch = RReLU(0.1, 0.3)
scratch.training = False
print(torch.allclose(rrelu(x), scratch(x)))
#> True
