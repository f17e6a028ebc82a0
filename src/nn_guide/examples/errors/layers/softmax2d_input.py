import torch
from torch import nn

try:
    nn.Softmax2d()(torch.zeros(2, 3))
except ValueError as error:
    print(error)
    #> Softmax2d: expected input to be 3D or 4D, got 2D instead
