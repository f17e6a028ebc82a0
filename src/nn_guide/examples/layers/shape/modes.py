import torch
from torch import nn

inputs = (
    torch.zeros(1, 1, 4),
    torch.zeros(1, 1, 4, 4),
    torch.zeros(1, 1, 4, 4, 4),
)
modes = ["nearest", "nearest-exact", "area", "linear", "bilinear"]
modes += ["bicubic", "trilinear"]
for mode in modes:
    works = []
    for x in inputs:
        try:
            nn.Upsample(scale_factor=2, mode=mode)(x)
            works.append(x.dim())
        except NotImplementedError as error:
            message = str(error)
    print(mode, works)
    #> nearest [3, 4, 5]
    #> nearest-exact [3, 4, 5]
    #> area [3, 4, 5]
    #> linear [3]
    #> bilinear [4]
    #> bicubic [4]
    #> trilinear [5]
print(message)
#> Got 4D input, but trilinear mode needs 5D input
