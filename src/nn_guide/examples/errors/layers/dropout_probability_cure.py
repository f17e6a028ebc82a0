import torch
from torch import nn

y = nn.Dropout(p=0.5)(torch.ones(10_000))
print(f"{(y == 0).float().mean():.1f}")
#> 0.5
