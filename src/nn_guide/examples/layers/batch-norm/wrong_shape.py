import torch
from torch import nn

bn1d, bn2d = nn.BatchNorm1d(8), nn.BatchNorm2d(16)
for bn, shape in [
    (bn2d, (4, 3, 32, 32)),
    (bn2d, (16, 32, 32)),
    (bn1d, (4, 5, 8)),
    (bn1d, (8,)),
]:
    try:
        bn(torch.randn(shape))
    except (RuntimeError, ValueError) as error:
        print(error)
        #> running_mean should contain 3 elements not 16
        #> expected 4D input (got 3D input)
        #> running_mean should contain 5 elements not 8
        #> expected 2D or 3D input (got 1D input)
