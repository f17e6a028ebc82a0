import torch
from torch import nn
from torch.optim import SGD
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    CosineAnnealingWarmRestarts,
)

weight = nn.Parameter(torch.zeros(1))
for scheduler in [
    CosineAnnealingLR(SGD([weight], lr=1.0), T_max=4),
    CosineAnnealingLR(SGD([weight], lr=1.0), T_max=4, eta_min=0.2),
    CosineAnnealingWarmRestarts(SGD([weight], lr=1.0), T_0=2),
    CosineAnnealingWarmRestarts(
        SGD([weight], lr=1.0), T_0=2, T_mult=2, eta_min=0.2
    ),
]:
    rates = []
    for _ in range(9):
        rates.append(round(scheduler.get_last_lr()[0], 4))
        scheduler.optimizer.step()
        scheduler.step()
    print(*rates)
    #> 1.0 0.8536 0.5 0.1464 0.0 0.1464 0.5 0.8536 1.0
    #> 1.0 0.8828 0.6 0.3172 0.2 0.3172 0.6 0.8828 1.0
    #> 1.0 0.5 1.0 0.5 1.0 0.5 1.0 0.5 1.0
    #> 1.0 0.6 1.0 0.8828 0.6 0.3172 1.0 0.9696 0.8828
