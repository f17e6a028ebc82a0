import torch
from torch import nn

norm = nn.BatchNorm1d(3)
norm.requires_grad_(False)
before = norm.running_mean.clone()
norm(torch.ones(4, 3))
print(torch.equal(norm.running_mean, before))
#> False
