import torch
from torch import nn

x = torch.tensor([[-1e-5], [1e-5]])
mean, std = x.mean(), x.std(correction=0)
print(nn.BatchNorm1d(1, affine=False)(x).flatten())
#> tensor([-0.0032,  0.0032])
print(((x - mean) / (std.square() + 1e-5).sqrt()).flatten())
#> tensor([-0.0032,  0.0032])
print(((x - mean) / (std + 1e-5)).flatten())
#> tensor([-0.5000,  0.5000])
