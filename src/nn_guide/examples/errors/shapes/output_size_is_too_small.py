import torch
from torch import nn

try:
    nn.MaxPool2d(2)(torch.zeros(8, 3, 1, 1))
except RuntimeError as error:
    print(error)
    #> Given input size: (3x1x1). Calculated output size: (3x0x0). Output size is too small
