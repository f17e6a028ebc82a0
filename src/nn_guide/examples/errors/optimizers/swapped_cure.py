import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

weight = nn.Parameter(torch.zeros(1))
optimizer = torch.optim.SGD([weight], lr=1.0)
scheduler = StepLR(optimizer, step_size=1, gamma=0.5)
for _ in range(2):
    print(optimizer.param_groups[0]["lr"])
    #> 1.0
    #> 0.5
    optimizer.step()
    scheduler.step()
