import torch
from torch import nn

up = nn.ConvTranspose2d(3, 8, 3, stride=2, output_padding=2)
try:
    up(torch.zeros(1, 3, 8, 8))
except RuntimeError as error:
    print(error)
    #> output padding must be smaller than either stride or dilation, but got output_padding_height: 2 output_padding_width: 2 stride_height: 2 stride_width: 2 dilation_height: 1 dilation_width: 1
