import torch
from torch import nn

try:
    nn.MaxPool2d(3, padding=2)(torch.zeros(1, 8, 8))
except RuntimeError as error:
    print(error)
    #> pad should be at most half of effective kernel size, but got pad=2, kernel_size=3 and dilation=1
