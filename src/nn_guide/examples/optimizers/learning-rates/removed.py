import textwrap
import warnings

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts, StepLR

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
try:
    StepLR(optimizer, step_size=2, verbose=True)
except TypeError as error:
    print(error)
    #> StepLR.__init__() got an unexpected keyword argument 'verbose'

scheduler = StepLR(optimizer, step_size=2)
optimizer.step()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scheduler.step(epoch=5)
    scheduler.get_lr()
for warning in caught:
    sentence = str(warning.message).partition(". ")[0]
    print(textwrap.fill(sentence, width=76))
    #> The epoch parameter in `scheduler.step()` was not necessary and is being
    #> deprecated where possible
    #> To get the last learning rate computed by the scheduler, please use
    #> `get_last_lr()`.

restarts = CosineAnnealingWarmRestarts(optimizer, T_0=2)
restarts.step(0.5)  # (1)!
print(round(restarts.get_last_lr()[0], 4))
#> 0.8536
