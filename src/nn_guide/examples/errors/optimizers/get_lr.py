import warnings

import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
scheduler = StepLR(optimizer, step_size=1, gamma=0.1)
optimizer.step()
scheduler.step()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(round(scheduler.get_lr()[0], 4))
    #> 0.01
print(caught[0].message)
#> To get the last learning rate computed by the scheduler, please use `get_last_lr()`.
print(scheduler.get_last_lr()[0])
#> 0.1
