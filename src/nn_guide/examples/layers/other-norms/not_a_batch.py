import warnings

import torch
from torch import nn

norm = nn.InstanceNorm1d(3)
x = torch.randn(4, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    y = norm(x)
print(str(caught[0].message)[:51])
#> input's size at dim=0 does not match num_features.
print(torch.allclose(y, nn.LayerNorm(3)(x), atol=1e-5))
#> True

square = torch.randn(3, 3)
layer_norm = nn.LayerNorm(3)(square)
print(torch.allclose(norm(square), layer_norm, atol=1e-5))
#> True
