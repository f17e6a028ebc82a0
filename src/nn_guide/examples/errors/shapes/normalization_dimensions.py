import torch
from torch import nn

try:
    nn.BatchNorm2d(16)(torch.zeros(4, 16))
except ValueError as error:
    print(error)
    #> expected 4D input (got 2D input)
