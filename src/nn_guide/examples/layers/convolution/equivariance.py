import torch
from torch import nn

x = torch.randn(1, 1, 8, 8)
options = {"padding": 1, "padding_mode": "circular"}
conv = nn.Conv2d(1, 4, 3, **options)
before, after = conv(x), conv(torch.roll(x, 2, dims=3))
print(torch.allclose(torch.roll(before, 2, dims=3), after, atol=1e-6))
#> True

half = nn.Conv2d(1, 4, 3, stride=2, **options)
for columns in (1, 2):
    moved = half(torch.roll(x, columns, dims=3))
    same = [
        torch.allclose(torch.roll(half(x), n, dims=3), moved, atol=1e-6)
        for n in range(4)
    ]
    print(columns, same)
    #> 1 [False, False, False, False]
    #> 2 [False, True, False, False]
