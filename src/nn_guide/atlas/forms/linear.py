"""Linear layers."""

import torch.nn.functional as F

from nn_guide.atlas import form
from nn_guide.atlas.forms.lazy import initialize


@form("Identity")
def identity(module, input):
    return input


@form("Linear")
def linear(module, input):
    return F.linear(input, module.weight, module.bias)


@form("LazyLinear")
def lazy_linear(module, input):
    initialize(module, input)
    return F.linear(input, module.weight, module.bias)


@form("Bilinear")
def bilinear(module, input1, input2):
    return F.bilinear(input1, input2, module.weight, module.bias)
