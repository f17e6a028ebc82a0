import torch
from torch import nn

up = nn.Upsample(scale_factor=2, align_corners=True)
try:
    up(torch.zeros(1, 3, 8, 8))
except ValueError as error:
    print(error)
    #> align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear
