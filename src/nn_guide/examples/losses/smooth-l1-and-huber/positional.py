import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    smooth = nn.SmoothL1Loss(2.0)
print(smooth.beta, smooth, caught[0].message, sep="\n")
#> 1.0
#> SmoothL1Loss()
#> size_average and reduce args will be deprecated, please use reduction='mean' instead.
try:
    nn.HuberLoss(2.0)(torch.ones(3), torch.zeros(3))
except ValueError as error:
    print(error)
    #> 2.0 is not a valid value for reduction
