import torch
from torch import nn
from torch.optim.swa_utils import update_bn

norm = nn.BatchNorm1d(1, momentum=0.001)
batches = (5 + 2 * torch.randn(6400, 1)).split(64)
for x in batches:
    norm(x)
print(f"{norm.running_mean.item():.0f} {norm.running_var.item():.0f}")
#> 0 1

update_bn(batches, norm)  # (1)!
print(f"{norm.running_mean.item():.0f} {norm.running_var.item():.0f}")
#> 5 4
print(norm.momentum)
#> 0.001
