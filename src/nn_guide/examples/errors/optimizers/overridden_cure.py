import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
scheduler = StepLR(optimizer, step_size=1)
steps = []
optimizer.register_step_post_hook(lambda *_: steps.append(1))  # (1)!
optimizer.step()
scheduler.step()
print(len(steps))
#> 1
