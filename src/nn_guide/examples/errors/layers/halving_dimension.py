import torch
from torch import nn

try:
    nn.GLU()(torch.zeros(2, 5))
except RuntimeError as error:
    print(error)
    #> Halving dimension must be even, but dimension 1 is size 5
