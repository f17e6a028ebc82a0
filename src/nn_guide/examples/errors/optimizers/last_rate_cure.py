import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
scheduler = StepLR(optimizer, step_size=1, gamma=0.5)
for epoch in range(3):
    print(epoch, scheduler.get_last_lr())
    #> 0 [1.0]
    #> 1 [0.5]
    #> 2 [0.25]
    optimizer.step()
    scheduler.step()
