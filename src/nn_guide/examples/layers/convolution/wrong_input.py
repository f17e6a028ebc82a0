import textwrap

import torch
from torch import nn

conv = nn.Conv2d(1, 3, 3)
images = {
    "channels last": torch.zeros(2, 28, 28, 1),
    "colors": torch.zeros(2, 3, 28, 28),
    "no channels": torch.zeros(28, 28),
}
for name, x in images.items():
    try:
        conv(x)
    except RuntimeError as error:
        print(textwrap.fill(f"{name}: {error}", 76))
        #> channels last: Given groups=1, weight of size [3, 1, 3, 3], expected
        #> input[2, 28, 28, 1] to have 1 channels, but got 28 channels instead
        #> colors: Given groups=1, weight of size [3, 1, 3, 3], expected input[2, 3,
        #> 28, 28] to have 1 channels, but got 3 channels instead
        #> no channels: Expected 3D (unbatched) or 4D (batched) input to conv2d, but
        #> got input of size: [28, 28]
print(conv(images["channels last"].permute(0, 3, 1, 2)).shape)
#> torch.Size([2, 3, 26, 26])
print(conv(images["no channels"][None]).shape)
#> torch.Size([3, 26, 26])
