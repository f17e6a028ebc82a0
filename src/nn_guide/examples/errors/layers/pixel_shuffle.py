import torch
from torch import nn

try:
    nn.PixelShuffle(2)(torch.zeros(1, 3, 4, 4))
except RuntimeError as error:
    print(error)
    #> pixel_shuffle expects its input's 'channel' dimension to be divisible by the square of upscale_factor, but input.size(-3)=3 is not divisible by 4
