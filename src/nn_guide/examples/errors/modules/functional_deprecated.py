import warnings

import torch
import torch.nn.functional as F

x = torch.ones(1, 1, 2, 2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    F.upsample(x, scale_factor=2)
print(caught[0].message)
#> `nn.functional.upsample` is deprecated. Use `nn.functional.interpolate` instead.
