from torch import nn

try:
    nn.ConvTranspose2d(3, 8, kernel_size=3, padding_mode="reflect")
except ValueError as error:
    print(error)
    #> Only "zeros" padding mode is supported for ConvTranspose2d
