import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.local_response_norm import (
    LocalResponseNorm,
)

x = torch.tensor([1.0, 2.0, 3.0, 4.0]).view(1, 4, 1)
norm = nn.LocalResponseNorm(size=3, alpha=3.0, beta=1.0, k=0.0)
y = norm(x)
print(y.flatten())
#> tensor([0.2000, 0.1429, 0.1034, 0.1600])
options = {"alpha": 3.0, "beta": 1.0, "k": 0.0}
print(torch.equal(y, F.local_response_norm(x, 3, **options)))
#> True
print(torch.allclose(y, LocalResponseNorm(3, **options)(x)))
#> True

even = nn.LocalResponseNorm(2, alpha=2.0, beta=1.0, k=0.0)
print(even(x).flatten())
#> tensor([1.0000, 0.4000, 0.2308, 0.1600])
print(nn.LocalResponseNorm(5)(x).flatten())
#> tensor([0.9998, 1.9991, 2.9987, 3.9983])
