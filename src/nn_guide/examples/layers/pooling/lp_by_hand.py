import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.lp_pool import LPPool2d

x = torch.rand(2, 3, 7, 9)
options = {"norm_type": 3, "kernel_size": (2, 3), "stride": 2}
y = nn.LPPool2d(**options)(x)
print(torch.equal(y, F.lp_pool2d(x, **options)))
#> True
print(torch.allclose(y, LPPool2d(**options)(x)))
#> True

windows = x.unfold(2, 2, 2).unfold(3, 3, 2)
norms = torch.linalg.vector_norm(windows, ord=3, dim=(-2, -1))
print(torch.allclose(y, norms))
#> True
