import warnings

import torch
from torch import nn

weight = torch.empty(2, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.init.constant(weight, 1.0) is weight)
    #> True
print(caught[0].category.__name__)
#> FutureWarning
print(caught[0].message)
#> `nn.init.constant` is now deprecated in favor of `nn.init.constant_`.
print(hasattr(nn.init, "zeros"), hasattr(nn.init, "trunc_normal"))
#> False False
