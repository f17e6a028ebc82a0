import warnings

import torch
from torch import nn

x = 10 + torch.randn(4, 3, 8, 8)
for layer in (
    nn.InstanceNorm2d(3),
    nn.LazyInstanceNorm2d(),
    nn.LazyInstanceNorm2d(track_running_stats=False),
):
    layer(x)
    mean = round(layer.eval()(x).mean().item())
    print(layer.affine, layer.track_running_stats, mean)
    #> False False 0
    #> True True 9
    #> True False 0

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer = nn.LazyInstanceNorm2d(
        affine=False, track_running_stats=False
    )
    layer(x)
print(layer.num_features, str(caught[0].message).partition(". ")[0])
#> 0 input's size at dim=1 does not match num_features
