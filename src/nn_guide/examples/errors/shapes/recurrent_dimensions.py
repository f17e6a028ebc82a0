import torch
from torch import nn

try:
    nn.LSTM(12, 20)(torch.zeros(5, 7, 4, 3))
except ValueError as error:
    print(error)
    #> LSTM: Expected input to be 2D or 3D, got 4D instead
