import math

import torch
import torch.nn.functional as F
from torch import nn

logits = torch.randn(8)
target = torch.randint(2, (8,))
two = F.cross_entropy(
    torch.stack([torch.zeros(8), logits], dim=1), target
)
one = nn.BCEWithLogitsLoss()(logits, target.float())
print(torch.allclose(two, one))
#> True

start = nn.BCEWithLogitsLoss()(torch.zeros(8), target.float())
print(start, f"{math.log(2):.4f}")
#> tensor(0.6931) 0.6931
