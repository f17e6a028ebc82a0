import torch
from torch import nn

lazy = nn.Sequential(nn.Flatten(), nn.LazyLinear(10))
pooled = nn.Sequential(
    nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 10)
)
for size in (8, 12):
    x = torch.zeros(1, 16, size, size)
    for name, head in (("lazy", lazy), ("pooled", pooled)):
        try:
            print(size, name, tuple(head(x).shape))
            #> 8 lazy (1, 10)
            #> 8 pooled (1, 10)
            #> 12 pooled (1, 10)
        except RuntimeError:
            print(size, name, "fails")
            #> 12 lazy fails
