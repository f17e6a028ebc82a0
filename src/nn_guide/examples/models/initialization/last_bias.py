import math

import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(1000, 20)
target = (torch.arange(1000) % 100 == 0).float()
head = nn.Linear(20, 1)
loss = F.binary_cross_entropy_with_logits(head(x).squeeze(1), target)
print(f"{loss:.2f}")
#> 0.77

nn.init.zeros_(head.weight)
nn.init.constant_(head.bias, math.log(0.01 / 0.99))
loss = F.binary_cross_entropy_with_logits(head(x).squeeze(1), target)
print(f"{loss:.2f}")
#> 0.06
