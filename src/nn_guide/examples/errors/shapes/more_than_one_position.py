import torch
from torch import nn

try:
    nn.InstanceNorm2d(3)(torch.zeros(2, 3, 1, 1))
except ValueError as error:
    print(error)
    #> Expected more than 1 spatial element when training, got input size torch.Size([2, 3, 1, 1])
