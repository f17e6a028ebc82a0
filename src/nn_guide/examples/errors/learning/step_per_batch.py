import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=0.1)
scheduler = StepLR(optimizer, step_size=30)
for epoch in range(3):
    print(epoch, f"{scheduler.get_last_lr()[0]:.0e}")
    #> 0 1e-01
    #> 1 1e-05
    #> 2 1e-09
    for _ in range(120):
        optimizer.step()
        scheduler.step()
