import torch
from torch import nn

linear = nn.Linear(4, 2, device="meta")
try:
    linear(torch.ones(3, 4, device="cpu"))
except RuntimeError as error:
    print(error)
    #> Tensor on device meta is not on the expected device cpu!

conv = nn.Conv2d(1, 2, kernel_size=3, device="meta")
print(conv(torch.ones(1, 1, 8, 8, device="cpu")).is_meta)  # (1)!
#> False
