import torch
from torch import nn

try:
    nn.GELU("fast")(torch.zeros(2))
except RuntimeError as error:
    print(error)
    #> approximate argument must be either none or tanh.
