import textwrap
import warnings

import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
scheduler = StepLR(optimizer, step_size=1, gamma=0.5)
used = []
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for _ in range(4):
        scheduler.step()
        used.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
print(used)
#> [0.5, 0.25, 0.125, 0.0625]
text = str(caught[0].message)
print(textwrap.fill(text, width=76, break_long_words=False))
#> Detected call of `lr_scheduler.step()` before `optimizer.step()`. In PyTorch
#> 1.1.0 and later, you should call them in the opposite order:
#> `optimizer.step()` before `lr_scheduler.step()`.  Failure to do this will
#> result in PyTorch skipping the first value of the learning rate schedule.
#> See more details at https://pytorch.org/docs/stable/optim.html#how-to-
#> adjust-learning-rate
