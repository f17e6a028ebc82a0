import torch
from torch import nn

x = torch.randn(5, 64)
linear = nn.Linear(64, 64, bias=False)
nn.init.orthogonal_(linear.weight)
print(torch.allclose(linear(x).norm(dim=1), x.norm(dim=1)))
#> True

image = torch.randn(1, 3, 8, 8)
conv = nn.Conv2d(3, 3, kernel_size=3, padding=1, bias=False)
nn.init.dirac_(conv.weight)
print(torch.allclose(conv(image), image))
#> True
