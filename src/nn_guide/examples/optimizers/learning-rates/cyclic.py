from functools import partial

import torch
from torch import nn
from torch.optim.lr_scheduler import CyclicLR

optimizer = partial(
    torch.optim.SGD, [nn.Parameter(torch.zeros(1))], lr=7.0
)
cyclic = partial(
    CyclicLR, base_lr=0.0, max_lr=1.0, step_size_up=2
)  # (1)!
for scheduler in [
    cyclic(optimizer(), mode="triangular"),
    cyclic(optimizer(), step_size_down=4),
    cyclic(optimizer(), mode="triangular2"),
    cyclic(optimizer(), mode="exp_range", gamma=0.9),
    cyclic(optimizer(), scale_fn=lambda cycle: 1 / cycle),
    cyclic(
        optimizer(),
        scale_fn=lambda t: 1 / (1 + t),
        scale_mode="iterations",
    ),
]:
    rates = []
    for _ in range(10):
        rates.append(round(scheduler.get_last_lr()[0], 4))
        scheduler.optimizer.step()
        scheduler.step()
    print(*rates)
    #> 0.0 0.5 1.0 0.5 0.0 0.5 1.0 0.5 0.0 0.5
    #> 0.0 0.5 1.0 0.75 0.5 0.25 0.0 0.5 1.0 0.75
    #> 0.0 0.5 1.0 0.5 0.0 0.25 0.5 0.25 0.0 0.125
    #> 0.0 0.45 0.81 0.3645 0.0 0.2952 0.5314 0.2391 0.0 0.1937
    #> 0.0 0.5 1.0 0.5 0.0 0.25 0.5 0.25 0.0 0.1667
    #> 0.0 0.25 0.3333 0.125 0.0 0.0833 0.1429 0.0625 0.0 0.05
