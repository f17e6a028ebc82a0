import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(2, 3, 4, 4)
print(torch.equal(nn.Softmin(dim=1)(x), nn.Softmax(dim=1)(-x)))
#> True
print(torch.equal(nn.Softmin(dim=1)(x), F.softmin(x, dim=1)))
#> True
print(torch.equal(nn.Softmax2d()(x), nn.Softmax(dim=1)(x)))
#> True
try:
    nn.Softmax2d()(torch.randn(2, 3))
except ValueError as error:
    print(error)
    #> Softmax2d: expected input to be 3D or 4D, got 2D instead

two = torch.stack([x, torch.zeros_like(x)])
print(torch.allclose(two.softmax(dim=0)[0], x.sigmoid()))
#> True
