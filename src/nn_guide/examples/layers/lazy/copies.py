import copy

import torch
from torch import nn

x = torch.ones(3, 10)
early = nn.LazyLinear(5)
pair = early, copy.deepcopy(early)
print([layer.has_uninitialized_params() for layer in pair])
#> [True, True]
print(torch.equal(pair[0](x), pair[1](x)))
#> False

late = nn.LazyLinear(5)
late(x)
print(torch.equal(late(x), copy.deepcopy(late)(x)))
#> True
