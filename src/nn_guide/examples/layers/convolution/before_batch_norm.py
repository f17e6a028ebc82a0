import torch
from torch import nn

conv, norm = nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8)
x = torch.randn(4, 3, 10, 10)
before = norm(conv(x))
with torch.no_grad():
    conv.bias.add_(1)
after = norm(conv(x))
print(torch.allclose(before, after, atol=1e-4))
#> True

after.pow(3).sum().backward()
print(
    conv.weight.grad.abs().max().item() > 1,
    conv.bias.grad.abs().max().item() > 1e-2,
)
#> True False
