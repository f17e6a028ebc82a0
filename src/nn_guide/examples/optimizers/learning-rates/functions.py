import torch
from torch import nn
from torch.optim import SGD
from torch.optim.lr_scheduler import (
    ExponentialLR,
    LambdaLR,
    MultiplicativeLR,
)

weight = nn.Parameter(torch.zeros(1))
for scheduler in [
    LambdaLR(SGD([weight], lr=1.0), lr_lambda=lambda t: 1 / (1 + t)),
    MultiplicativeLR(
        SGD([weight], lr=1.0), lr_lambda=lambda t: 1 / (1 + t)
    ),
    ExponentialLR(SGD([weight], lr=1.0), gamma=0.5),
]:
    rates = []
    for _ in range(5):
        rates.append(round(scheduler.get_last_lr()[0], 4))
        scheduler.optimizer.step()
        scheduler.step()
    print(*rates)
    #> 1.0 0.5 0.3333 0.25 0.2
    #> 1.0 0.5 0.1667 0.0417 0.0083
    #> 1.0 0.5 0.25 0.125 0.0625
