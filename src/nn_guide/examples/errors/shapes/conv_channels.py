import torch
from torch import nn

conv = nn.Conv2d(3, 16, kernel_size=5)
try:
    conv(torch.zeros(4, 28, 28, 3))
except RuntimeError as error:
    print(error)
    #> Given groups=1, weight of size [16, 3, 5, 5], expected input[4, 28, 28, 3] to have 3 channels, but got 28 channels instead
