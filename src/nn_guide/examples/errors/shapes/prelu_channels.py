import torch
from torch import nn

try:
    nn.PReLU(num_parameters=3)(torch.zeros(8, 5, 3))
except RuntimeError as error:
    print(error)
    #> Mismatch of parameter numbers and input channel size. Found parameter numbers = 3 and channel size = 5.
