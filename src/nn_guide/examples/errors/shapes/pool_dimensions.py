import torch
from torch import nn

try:
    nn.MaxPool2d(2)(torch.zeros(8, 8))
except RuntimeError as error:
    print(error)
    #> non-empty 3D or 4D (batch mode) tensor expected for input
