import torch
from torch import nn

x = torch.tensor([[[0.0, 4.0, 8.0]]])
for align_corners in (False, True):
    up = nn.Upsample(size=6, mode="linear", align_corners=align_corners)
    print(
        align_corners, [round(y, 2) for y in up(x).flatten().tolist()]
    )
    #> False [0.0, 1.0, 3.0, 5.0, 7.0, 8.0]
    #> True [0.0, 1.6, 3.2, 4.8, 6.4, 8.0]
up = nn.Upsample(size=5, mode="linear", align_corners=True)
print(up(x).flatten().tolist())
#> [0.0, 2.0, 4.0, 6.0, 8.0]
