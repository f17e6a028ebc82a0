import torch
from torch import nn

try:
    nn.Conv2d(1, 1, kernel_size=5)(torch.zeros(1, 1, 4, 4))
except RuntimeError as error:
    print(error)
    #> Calculated padded input size per channel: (4 x 4). Kernel size: (5 x 5). Kernel size can't be greater than actual input size
