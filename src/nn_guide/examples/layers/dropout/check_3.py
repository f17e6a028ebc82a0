import torch
from torch import nn

for p in (0.2, 0.8):
    y = nn.Dropout(p)(torch.ones(100_000))
    print(p, f"{(y > 0).float().mean():.1f}")
    #> 0.2 0.8
    #> 0.8 0.2
