import torch
from torch import nn

try:
    nn.BatchNorm1d(8)(torch.zeros(4, 5, 8))
except RuntimeError as error:
    print(error)
    #> running_mean should contain 5 elements not 8
