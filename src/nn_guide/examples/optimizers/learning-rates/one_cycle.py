from functools import partial

import torch
from torch import nn
from torch.optim.lr_scheduler import OneCycleLR

optimizer = partial(
    torch.optim.SGD, [nn.Parameter(torch.zeros(1))], lr=7.0
)  # (1)!
cycle = partial(OneCycleLR, max_lr=1.0)
for scheduler in [
    cycle(optimizer(), total_steps=10),
    cycle(optimizer(), epochs=2, steps_per_epoch=5),
    cycle(optimizer(), total_steps=10, pct_start=0.5),
    cycle(optimizer(), total_steps=10, anneal_strategy="linear"),
    cycle(optimizer(), total_steps=10, three_phase=True),
    cycle(
        optimizer(), total_steps=10, div_factor=2, final_div_factor=5
    ),
]:
    rates = []
    for _ in range(10):
        rates.append(round(scheduler.get_last_lr()[0], 4))
        scheduler.optimizer.step()
        scheduler.step()
    print(*rates)
    #> 0.04 0.52 1.0 0.9505 0.8117 0.6113 0.3887 0.1883 0.0495 0.0
    #> 0.04 0.52 1.0 0.9505 0.8117 0.6113 0.3887 0.1883 0.0495 0.0
    #> 0.04 0.1806 0.52 0.8594 1.0 0.9045 0.6545 0.3455 0.0955 0.0
    #> 0.04 0.52 1.0 0.8571 0.7143 0.5714 0.4286 0.2857 0.1429 0.0
    #> 0.04 0.52 1.0 0.52 0.04 0.0362 0.0262 0.0138 0.0038 0.0
    #> 0.5 0.75 1.0 0.9554 0.8306 0.6501 0.4499 0.2694 0.1446 0.1
