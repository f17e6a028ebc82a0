import textwrap

import torch
from torch import nn

x = torch.zeros(1, 1, 28, 28)
try:
    for _ in range(4):
        x = nn.Conv2d(1, 1, kernel_size=5, stride=2)(x)
        print(tuple(x.shape))
        #> (1, 1, 12, 12)
        #> (1, 1, 4, 4)
except RuntimeError as error:
    print(textwrap.fill(str(error), 76))
    #> Calculated padded input size per channel: (4 x 4). Kernel size: (5 x 5).
    #> Kernel size can't be greater than actual input size
