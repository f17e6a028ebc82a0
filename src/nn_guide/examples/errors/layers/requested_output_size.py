import torch
from torch import nn

up = nn.ConvTranspose2d(3, 8, 3, stride=2)
try:
    up(torch.zeros(1, 3, 8, 8), output_size=(16, 16))
except ValueError as error:
    print(error)
    #> requested an output size of (16, 16), but valid sizes range from [17, 17] to [18, 18] (for an input of torch.Size([8, 8]))
