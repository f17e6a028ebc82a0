import torch
from torch import nn

up = nn.ConvTranspose2d(3, 8, kernel_size=3, padding="same")
try:
    up(torch.zeros(1, 3, 8, 8))
except TypeError as error:
    print(error)
    #> conv_transpose2d(): argument 'padding' (position 5) must be tuple of ints, but found element of type str at pos 0
