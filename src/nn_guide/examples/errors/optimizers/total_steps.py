import torch
from torch import nn
from torch.optim.lr_scheduler import OneCycleLR

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
scheduler = OneCycleLR(optimizer, max_lr=1.0, total_steps=10)
try:
    for _ in range(20):
        optimizer.step()
        scheduler.step()
except ValueError as error:
    print(error)
    #> Tried to step 11 times. The specified number of total steps is 10
