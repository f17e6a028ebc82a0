import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(
        nn.MSELoss(size_average=False).reduction,
        nn.MSELoss(reduce=False).reduction,
    )
    #> sum none
for warning in caught:
    print(warning.message)
    #> size_average and reduce args will be deprecated, please use reduction='sum' instead.
    #> size_average and reduce args will be deprecated, please use reduction='none' instead.

average = nn.MSELoss(reduction="average")
try:
    average(torch.ones(3), torch.zeros(3))
except ValueError as error:
    print(error)
    #> average is not a valid value for reduction
