import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.max_pool import MaxPool2d

x = torch.randn(2, 3, 9, 12)
options = {"kernel_size": 3, "stride": 2, "padding": 1, "dilation": 2}
y = nn.MaxPool2d(**options)(x)
print(torch.equal(y, F.max_pool2d(x, **options)))
#> True
print(torch.equal(y, MaxPool2d(**options)(x)))
#> True

windows = x.unfold(2, 3, 3).unfold(3, 3, 3)
print(torch.equal(F.max_pool2d(x, 3), windows.amax((-2, -1))))
#> True
