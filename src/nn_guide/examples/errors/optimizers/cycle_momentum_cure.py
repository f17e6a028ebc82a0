import torch
from torch import nn
from torch.optim.lr_scheduler import CyclicLR

optimizer = torch.optim.Adagrad([nn.Parameter(torch.zeros(1))])
scheduler = CyclicLR(
    optimizer,
    base_lr=0.01,
    max_lr=0.1,
    cycle_momentum=False,
)
print(scheduler.get_last_lr())
#> [0.01]
