import torch
from torch import nn

weight = nn.Parameter(torch.zeros(2, 3))
bias = nn.Parameter(torch.zeros(2))
special = [bias]
try:
    print([p in special for p in (weight, bias)])
except RuntimeError as error:
    print(error)
    #> The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 1
one, other = (nn.Parameter(torch.zeros(1)) for _ in range(2))
print(one in [other])  # (1)!
#> True
print([p in set(special) for p in (weight, bias)])
#> [False, True]
