import torch
from torch import nn

x = torch.arange(5.0).reshape(1, 1, 5)
for recompute in (False, True):
    up = nn.Upsample(
        scale_factor=1.5,
        mode="linear",
        recompute_scale_factor=recompute,
    )
    print(recompute, [round(y, 2) for y in up(x).flatten().tolist()])
    #> False [0.0, 0.5, 1.17, 1.83, 2.5, 3.17, 3.83]
    #> True [0.0, 0.57, 1.29, 2.0, 2.71, 3.43, 4.0]
print(nn.Upsample(size=7, mode="linear")(x).equal(up(x)))
#> True

image = torch.zeros(1, 3, 100, 100)
print(nn.Upsample(scale_factor=(1.15, 2))(image).shape)
#> torch.Size([1, 3, 114, 200])
print(nn.Upsample(size=(115, 200))(image).shape)
#> torch.Size([1, 3, 115, 200])
