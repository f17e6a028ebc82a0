import torch
from torch import nn

even = torch.ones(1, 1, 4, 4)
spot = torch.zeros(1, 1, 4, 4)
spot[0, 0, 1, 2] = 16
for pool in (nn.AdaptiveAvgPool2d(1), nn.AdaptiveMaxPool2d(1)):
    print([pool(x).item() for x in (even, spot)])
    #> [1.0, 1.0]
    #> [1.0, 16.0]
