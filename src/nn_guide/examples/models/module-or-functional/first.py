import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(2, 3, 32, 32)

conv = nn.Conv2d(
    in_channels=3, out_channels=64, kernel_size=3, padding=1
)
by_module = conv(x)  # !
by_function = F.conv2d(x, conv.weight, conv.bias, padding=1)  # !

print(by_module.shape)
#> torch.Size([2, 64, 32, 32])
print(torch.equal(by_module, by_function))
#> True
