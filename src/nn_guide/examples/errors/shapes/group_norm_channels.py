import torch
from torch import nn

try:
    nn.GroupNorm(2, 6)(torch.zeros(4, 10, 6))
except RuntimeError as error:
    print(error)
    #> Expected weight to be a vector of size equal to the number of channels in input, but got weight of shape [6] and input of shape [4, 10, 6]
