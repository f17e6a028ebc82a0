import math

import torch
from torch import nn
from torch.optim import lr_scheduler

warmup, total = 4, 10
weight = nn.Parameter(torch.zeros(1))
optimizer = torch.optim.SGD([weight], lr=1.0)
rise = lr_scheduler.LinearLR(
    optimizer, start_factor=0.25, total_iters=warmup
)
left = total - warmup  # (1)!
fall = lr_scheduler.CosineAnnealingLR(optimizer, T_max=left)
sequential = lr_scheduler.SequentialLR(
    optimizer, schedulers=[rise, fall], milestones=[warmup]
)


def factor(t):
    if t < warmup:
        return 0.25 + 0.75 * t / warmup
    return (1 + math.cos(math.pi * (t - warmup) / (total - warmup))) / 2


optimizer = torch.optim.SGD([weight], lr=1.0)
by_hand = lr_scheduler.LambdaLR(optimizer, lr_lambda=factor)
for scheduler in (sequential, by_hand):
    rates = []
    for _ in range(total + 1):
        rates.append(round(scheduler.get_last_lr()[0], 4))
        scheduler.optimizer.step()
        scheduler.step()
    print(*rates)
    #> 0.25 0.4375 0.625 0.8125 1.0 0.933 0.75 0.5 0.25 0.067 0.0
    #> 0.25 0.4375 0.625 0.8125 1.0 0.933 0.75 0.5 0.25 0.067 0.0
