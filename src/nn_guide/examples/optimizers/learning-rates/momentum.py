from functools import partial

import torch
from torch import nn
from torch.optim.lr_scheduler import CyclicLR, OneCycleLR

optimizer = partial(
    torch.optim.SGD, [nn.Parameter(torch.zeros(1))], lr=1.0
)
cycle = partial(OneCycleLR, max_lr=1.0, total_steps=7, pct_start=0.5)
cyclic = partial(CyclicLR, base_lr=0.1, max_lr=1.0, step_size_up=3)
for scheduler in [
    cycle(optimizer()),  # (1)!
    cycle(optimizer(), base_momentum=0.5, max_momentum=0.9),
    cycle(optimizer(), cycle_momentum=False),
    cyclic(optimizer()),
    cyclic(optimizer(), base_momentum=0.5, max_momentum=0.8),
    cyclic(optimizer(), cycle_momentum=False),
]:
    momenta = []
    for _ in range(7):
        momenta.append(
            round(scheduler.optimizer.param_groups[0]["momentum"], 3)
        )
        scheduler.optimizer.step()
        scheduler.step()
    print(*momenta)
    #> 0.95 0.915 0.86 0.855 0.889 0.931 0.95
    #> 0.9 0.762 0.538 0.52 0.655 0.825 0.9
    #> 0 0 0 0 0 0 0
    #> 0.9 0.867 0.833 0.8 0.833 0.867 0.9
    #> 0.8 0.7 0.6 0.5 0.6 0.7 0.8
    #> 0 0 0 0 0 0 0
