from torch import nn

try:
    nn.Conv2d(3, 16, kernel_size=3, groups=2)
except ValueError as error:
    print(error)
    #> in_channels must be divisible by groups
