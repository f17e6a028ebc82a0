import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(1, 3, 8, 8)
conv = nn.Conv2d(3, 4, 3, padding=(1, 2), padding_mode="circular")
padded = F.pad(x, (2, 2, 1, 1), mode="circular")
expected = F.conv2d(padded, conv.weight, conv.bias)
print(torch.allclose(conv(x), expected, atol=1e-6))
#> True
