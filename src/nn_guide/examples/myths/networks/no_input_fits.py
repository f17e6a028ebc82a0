import textwrap

import torch
from torch import nn

conv, bn = nn.Conv2d(3, 16, kernel_size=3), nn.BatchNorm2d(16)


def forward(x):
    out = conv(x)
    x = bn(x)
    return torch.relu(out)


for channels in (3, 16):
    try:
        forward(torch.randn(2, channels, 8, 8))
    except RuntimeError as error:
        print(textwrap.fill(str(error), 76))
        #> running_mean should contain 3 elements not 16
        #> Given groups=1, weight of size [16, 3, 3, 3], expected input[2, 16, 8, 8] to
        #> have 3 channels, but got 16 channels instead
