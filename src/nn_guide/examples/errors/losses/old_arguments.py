import warnings

from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.MSELoss(size_average=False).reduction)
    #> sum
    print(nn.SmoothL1Loss(2.0).beta)
    #> 1.0
for warning in caught:
    print(warning.message)
    #> size_average and reduce args will be deprecated, please use reduction='sum' instead.
    #> size_average and reduce args will be deprecated, please use reduction='mean' instead.
