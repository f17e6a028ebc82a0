import warnings

import torch
from torch import nn

x = torch.tensor([-4.0, -1.0, 0.0, 1.0, 4.0])
print(nn.Hardtanh(min_val=0.0, max_val=2.0)(x))
#> tensor([0., 0., 0., 1., 2.])

y = nn.Hardtanh(inplace=True)(x)
print(y is x, x)
#> True tensor([-1., -1.,  0.,  1.,  1.])
print(nn.Hardsigmoid(inplace=True)(x) is x)
#> True

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.Hardtanh(min_value=-2.0, max_value=2.0))
    #> Hardtanh(min_val=-2.0, max_val=2.0)
print(caught[0].message)
#> keyword argument `min_value` is deprecated and renamed to `min_val`

try:
    nn.Hardtanh(min_val=1.0, max_val=-1.0)
except AssertionError as error:
    print(error)
    #> max_val (-1.0) must be greater than min_val (1.0)
