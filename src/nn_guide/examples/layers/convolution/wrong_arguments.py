from torch import nn

for build in (
    lambda: nn.Conv2d(in_channels=3, out_channels=64, padding=1),
    lambda: nn.Conv2d(3, 16, 3, groups=2),
    lambda: nn.Conv2d(4, 3, 3, groups=2),
    lambda: nn.Conv2d(3, 16, 3, stride=2, padding="same"),
):
    try:
        build()
    except (TypeError, ValueError) as error:
        print(error)
        #> Conv2d.__init__() missing 1 required positional argument: 'kernel_size'
        #> in_channels must be divisible by groups
        #> out_channels must be divisible by groups
        #> padding='same' is not supported for strided convolutions
