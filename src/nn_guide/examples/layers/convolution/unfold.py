import torch
import torch.nn.functional as F
from torch import nn

conv = nn.Conv2d(3, 8, kernel_size=3, stride=2, padding=1)
x = torch.randn(2, 3, 9, 9)

columns = F.unfold(x, kernel_size=3, stride=2, padding=1)
print(columns.shape)
#> torch.Size([2, 27, 25])
product = conv.weight.flatten(1) @ columns + conv.bias[:, None]
print(torch.allclose(conv(x), product.unflatten(2, (5, 5)), atol=1e-6))
#> True
