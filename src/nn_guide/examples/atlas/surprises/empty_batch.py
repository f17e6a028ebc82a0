# device: cpu
import torch
from torch import nn

x = torch.ones(0, 4, 2, 2, requires_grad=True)
y = nn.PixelShuffle(2)(x)
print(y.shape, nn.PixelUnshuffle(2)(y).shape)  # (1)!
#> torch.Size([0, 1, 4, 4]) torch.Size([0, 1, 4, 4])
try:
    y.sum().backward()
except RuntimeError as error:
    print(str(error).replace(" - ", "\n"))
    #> Function PixelShuffleBackward0 returned an invalid gradient at index 0
    #> got [0, 1, 4, 4] but expected shape compatible with [0, 4, 2, 2]
