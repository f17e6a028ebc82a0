from torch import nn

try:
    nn.Conv2d(3, 16, kernel_size=3, stride=2, padding="same")
except ValueError as error:
    print(error)
    #> padding='same' is not supported for strided convolutions
