import torch
from torch import nn

x = torch.randn(2, 3, 8, 8)
for channels in (16, 3):
    conv = nn.Conv2d(3, channels, kernel_size=3)
    bn = nn.BatchNorm2d(channels)
    out = conv(x)
    try:
        normalized = bn(x)  # (1)!
    except RuntimeError as error:
        print(channels, error)
        #> 16 running_mean should contain 3 elements not 16

out.relu().sum().backward()  # (2)!
print(conv.weight.grad is None, bn.weight.grad)
#> False None
