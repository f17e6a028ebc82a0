import torch
from torch import nn

x = torch.tensor([[-3.0], [3.0]])
print(nn.BatchNorm1d(1, affine=False)(x).flatten())
#> tensor([-1.0000,  1.0000])
print(nn.BatchNorm1d(1, affine=False, eps=16.0)(x).flatten())
#> tensor([-0.6000,  0.6000])
print(3 / (9 + 16) ** 0.5, round(3 / (3 + 16), 4))
#> 0.6 0.1579
