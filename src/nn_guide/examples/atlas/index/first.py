import torch
from torch import nn

from nn_guide.atlas import as_function

conv = nn.Conv2d(
    3, 8, kernel_size=3, padding=1, padding_mode="circular"
)
x = torch.randn(2, 3, 8, 8)
print(torch.equal(as_function(conv, x), conv(x)))  # (1)!
#> True
