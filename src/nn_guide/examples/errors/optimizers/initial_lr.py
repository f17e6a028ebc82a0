import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

weight = nn.Parameter(torch.zeros(1))
optimizer = torch.optim.SGD([weight], lr=1.0)
try:
    StepLR(optimizer, step_size=3, last_epoch=2)
except KeyError as error:
    print(error.args[0])
    #> param 'initial_lr' is not specified in param_groups[0] when resuming scheduler with last_epoch >= 0.
    #> This typically happens when:
    #> 1. You're trying to resume training from a checkpoint but haven't properly loaded the optimizer state
    #> 2. You're using last_epoch >= 0 for a fresh training run (not recommended)
