import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.fractional_max_pool import (
    FractionalMaxPool2d,
)

x = torch.randn(2, 3, 9, 11)
results = []
for pool in (
    nn.FractionalMaxPool2d(3, output_size=(4, 5)),
    FractionalMaxPool2d(3, output_size=(4, 5)),
    lambda x: F.fractional_max_pool2d(x, 3, output_size=(4, 5)),
):
    torch.manual_seed(1)
    results.append(pool(x))
first, *others = results
print(*[torch.equal(first, other) for other in others])
#> True True
