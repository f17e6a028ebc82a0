import torch
from torch import nn

try:
    nn.ReflectionPad1d(4)(torch.zeros(1, 1, 4))
except RuntimeError as error:
    print(error)
    #> Argument #4: Padding size should be less than the corresponding input dimension, but got: padding (4, 4) at dimension 2 of input [1, 1, 4]
