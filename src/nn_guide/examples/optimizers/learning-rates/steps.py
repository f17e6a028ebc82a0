import torch
from torch import nn
from torch.optim import SGD
from torch.optim.lr_scheduler import MultiStepLR, StepLR

weight = nn.Parameter(torch.zeros(1))
for scheduler in [
    StepLR(SGD([weight], lr=1.0), step_size=3),
    StepLR(SGD([weight], lr=1.0), step_size=3, gamma=0.5),
    MultiStepLR(SGD([weight], lr=1.0), milestones=[2, 5]),
    MultiStepLR(SGD([weight], lr=1.0), milestones=[2, 2, 5], gamma=0.5),
]:
    rates = []
    for _ in range(8):
        rates.append(round(scheduler.get_last_lr()[0], 4))
        scheduler.optimizer.step()
        scheduler.step()
    print(*rates)
    #> 1.0 1.0 1.0 0.1 0.1 0.1 0.01 0.01
    #> 1.0 1.0 1.0 0.5 0.5 0.5 0.25 0.25
    #> 1.0 1.0 0.1 0.1 0.1 0.01 0.01 0.01
    #> 1.0 1.0 0.25 0.25 0.25 0.125 0.125 0.125
