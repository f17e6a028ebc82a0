import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.avg_pool import AvgPool2d

x = torch.randn(2, 3, 7, 9)
options = {
    "kernel_size": 3,
    "stride": 2,
    "padding": 1,
    "ceil_mode": True,
}
y = nn.AvgPool2d(**options)(x)
print(torch.equal(y, F.avg_pool2d(x, **options)))
#> True
print(torch.allclose(y, AvgPool2d(**options)(x), atol=1e-6))
#> True

kernel = torch.full((3, 1, 2, 2), 1 / 4)
same = F.conv2d(x, kernel, stride=2, groups=3)
print(torch.allclose(F.avg_pool2d(x, 2), same, atol=1e-6))
#> True
