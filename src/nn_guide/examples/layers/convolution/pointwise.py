import torch
from torch import nn

conv, linear = nn.Conv2d(3, 5, kernel_size=1), nn.Linear(3, 5)
with torch.no_grad():
    linear.weight.copy_(conv.weight[:, :, 0, 0])
    linear.bias.copy_(conv.bias)

x = torch.randn(2, 3, 8, 8)
channels_last = x.movedim(1, -1)
y = linear(channels_last).movedim(-1, 1)
print(torch.allclose(conv(x), y, atol=1e-6))
#> True
