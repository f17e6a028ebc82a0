import torch
from torch import nn

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=0.8)
scheduler = torch.optim.lr_scheduler.LinearLR(
    optimizer, start_factor=0.25
)
(group,) = optimizer.param_groups
print(group["lr"], group["initial_lr"])  # (1)!
#> 0.2 0.8
optimizer.step()
scheduler.step()
print(optimizer.param_groups[0]["lr"] == scheduler.get_last_lr()[0])
#> True
