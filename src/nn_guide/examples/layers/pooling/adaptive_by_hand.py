import torch
from torch import nn

from nn_guide.scratch.layers.adaptive_pool import (
    AdaptiveAvgPool2d,
    AdaptiveMaxPool2d,
)

x = torch.randn(2, 3, 7, 9)
average = nn.AdaptiveAvgPool2d((3, 4))(x)
print(torch.allclose(average, AdaptiveAvgPool2d((3, 4))(x), atol=1e-6))
#> True

largest, indices = nn.AdaptiveMaxPool2d((3, 4), return_indices=True)(x)
scratch = AdaptiveMaxPool2d((3, 4), return_indices=True)(x)
print(
    torch.equal(largest, scratch[0]), torch.equal(indices, scratch[1])
)
#> True True
