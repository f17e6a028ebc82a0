import torch
from torch import nn

x = torch.zeros(1, 4, 5)
values, indices = nn.MaxPool2d(2, return_indices=True)(x)
try:
    nn.MaxUnpool2d(2)(values, indices, output_size=(4, 8))
except ValueError as error:
    print(error)
    #> invalid output_size "(4, 8)" (dim 1 must be between 2 and 6)
