import math

import torch

mean = torch.tensor([0.0, 0.0, 0.0])
target = torch.tensor([1.0, 1.0, 3.0])
var = torch.tensor([1.0, 4.0, 4.0])

density = (-((mean - target) ** 2) / (2 * var)).exp()
density = density / (2 * math.pi * var).sqrt()
print(-density.log().mean())
#> tensor(1.9644)
