import torch
from torch import nn

for shape in ((2, 5), (2, 3, 4, 4)):
    try:
        nn.GLU(dim=1)(torch.zeros(shape))
    except RuntimeError as error:
        print(error)
        #> Halving dimension must be even, but dimension 1 is size 5
        #> Halving dimension must be even, but dimension 1 is size 3
model = nn.Sequential(
    nn.Linear(4, 2 * 8), nn.GLU(), nn.Linear(8, 3)
)  # (1)!
print(model(torch.zeros(2, 4)).shape)
#> torch.Size([2, 3])
