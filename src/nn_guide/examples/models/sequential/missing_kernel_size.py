from torch import nn

try:
    nn.Sequential(nn.Conv2d(3, 8, padding=1), nn.ReLU())
except TypeError as error:
    print(error)
    #> Conv2d.__init__() missing 1 required positional argument: 'kernel_size'
