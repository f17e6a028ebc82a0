import torch
from torch import nn

torch.use_deterministic_algorithms(True)
x = torch.rand(1, 2, 8, 8)
y = nn.AdaptiveAvgPool2d(4)(x)
print(torch.allclose(nn.AvgPool2d(2)(x), y))
#> True
y = nn.AdaptiveAvgPool2d(1)(x)
print(torch.allclose(x.mean(dim=(2, 3), keepdim=True), y))
#> True
