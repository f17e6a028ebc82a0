from functools import partial

import torch
from torch import nn
from torch.optim.lr_scheduler import ReduceLROnPlateau

optimizer = partial(
    torch.optim.SGD, [nn.Parameter(torch.zeros(1))], lr=1.0
)
plateau = partial(ReduceLROnPlateau, factor=0.5, patience=0)
values = [2.0, 2.0, 2.1, 2.2, 2.4]
for scheduler in [
    plateau(optimizer()),
    plateau(optimizer(), min_lr=0.2),
    plateau(optimizer(), eps=0.2),
    plateau(optimizer(), cooldown=2),
    plateau(optimizer(), mode="max"),
    plateau(optimizer(), mode="max", threshold=0.15),
    plateau(
        optimizer(), mode="max", threshold=0.15, threshold_mode="abs"
    ),
]:
    rates = []
    for value in values:
        scheduler.step(value)
        rates.append(round(scheduler.get_last_lr()[0], 4))
    print(*rates)
    #> 1.0 0.5 0.25 0.125 0.0625
    #> 1.0 0.5 0.25 0.2 0.2
    #> 1.0 0.5 0.25 0.25 0.25
    #> 1.0 0.5 0.5 0.5 0.25
    #> 1.0 0.5 0.5 0.5 0.5
    #> 1.0 0.5 0.25 0.125 0.125
    #> 1.0 0.5 0.25 0.25 0.25
