import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([-2.0, -0.5, 0.2, 0.6, 2.0])
print(nn.Hardshrink()(x))
#> tensor([-2.0000,  0.0000,  0.0000,  0.6000,  2.0000])
print(nn.Hardshrink(lambd=1.0)(x))
#> tensor([-2.,  0.,  0.,  0.,  2.])
print(nn.Softshrink(lambd=1.0)(x))
#> tensor([-1., -0.,  0.,  0.,  1.])
print(nn.Tanhshrink()(x))
#> tensor([-1.0360, -0.0379,  0.0026,  0.0630,  1.0360])

print(torch.equal(nn.Hardshrink(1.0)(x), F.hardshrink(x, 1.0)))
#> True
print(torch.equal(nn.Softshrink(1.0)(x), F.softshrink(x, 1.0)))
#> True
print(torch.equal(nn.Tanhshrink()(x), F.tanhshrink(x)))
#> True
