import warnings

import torch
from torch import nn

norm = nn.InstanceNorm1d(3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    norm(torch.randn(4, 3))
print(caught[0].message)
#> input's size at dim=0 does not match num_features. You can silence this warning by not passing in num_features, which is not used because affine=False
