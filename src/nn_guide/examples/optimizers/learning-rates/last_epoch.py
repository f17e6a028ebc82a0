import textwrap

import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

weight = nn.Parameter(torch.zeros(1))
optimizer = torch.optim.SGD([weight], lr=1.0)
try:
    StepLR(optimizer, step_size=3, last_epoch=2)
except KeyError as error:
    print(textwrap.fill(error.args[0].splitlines()[0], width=76))
    #> param 'initial_lr' is not specified in param_groups[0] when resuming
    #> scheduler with last_epoch >= 0.

scheduler = StepLR(optimizer, step_size=3)
for _ in range(3):
    optimizer.step()
    scheduler.step()
print(round(scheduler.get_last_lr()[0], 4))
#> 0.1
for last_epoch in (2, 3):
    resumed = torch.optim.SGD([weight], lr=1.0)
    resumed.load_state_dict(optimizer.state_dict())
    scheduler = StepLR(resumed, step_size=3, last_epoch=last_epoch)
    (lr,) = scheduler.get_last_lr()
    print(last_epoch, scheduler.last_epoch, round(lr, 4))
    #> 2 3 0.01
    #> 3 4 0.1
