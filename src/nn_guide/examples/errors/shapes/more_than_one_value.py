import torch
from torch import nn

try:
    nn.BatchNorm1d(3)(torch.zeros(1, 3))
except ValueError as error:
    print(error)
    #> Expected more than 1 value per channel when training, got input size torch.Size([1, 3])
