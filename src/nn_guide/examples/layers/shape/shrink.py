import torch
import torch.nn.functional as F
from torch import nn

x = torch.zeros(1, 1, 8, 8)
x[0, 0, 0, 0] = 16
print(nn.Upsample(scale_factor=0.25, mode="bilinear")(x)[0, 0].tolist())
#> [[0.0, 0.0], [0.0, 0.0]]
print(F.interpolate(x, scale_factor=0.25, mode="area")[0, 0].tolist())
#> [[1.0, 0.0], [0.0, 0.0]]
smooth = F.interpolate(
    x, scale_factor=0.25, mode="bilinear", antialias=True
)
print(round(smooth[0, 0, 0, 0].item(), 2))
#> 0.51
