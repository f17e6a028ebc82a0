import torch
from torch import nn
from torch.optim import lr_scheduler as schedulers

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
parts = [
    schedulers.LinearLR(optimizer, start_factor=0.25, total_iters=4),
    schedulers.CosineAnnealingLR(optimizer, T_max=6),
]
scheduler = schedulers.SequentialLR(optimizer, parts, milestones=[4])
for _ in range(5):
    print(round(scheduler.get_last_lr()[0], 4))
    #> 0.25
    #> 0.4375
    #> 0.625
    #> 0.8125
    #> 1.0
    optimizer.step()
    scheduler.step()
