import textwrap

import torch

x = torch.zeros(32, 8, 14, 14)
cases = [
    lambda: x.view(-1, 1600),
    lambda: x.permute(0, 2, 3, 1).view(32, -1),
]
for case in cases:
    try:
        case()
    except RuntimeError as error:
        print(textwrap.fill(str(error), 76, break_on_hyphens=False))
        #> shape '[-1, 1600]' is invalid for input of size 50176
        #> view size is not compatible with input tensor's size and stride (at least
        #> one dimension spans across two contiguous subspaces). Use .reshape(...)
        #> instead.
print(x.view(-1, 784).shape)
#> torch.Size([64, 784])
last = x.permute(0, 2, 3, 1)
print(x.flatten(1).shape, last.flatten(1).shape)
#> torch.Size([32, 1568]) torch.Size([32, 1568])
