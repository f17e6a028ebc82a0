import torch
from torch import nn
from torch.optim import lr_scheduler

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
half = lr_scheduler.ConstantLR(optimizer, factor=0.5, total_iters=3)
decay = lr_scheduler.ExponentialLR(optimizer, gamma=0.9)
scheduler = lr_scheduler.ChainedScheduler(
    [half, decay], optimizer=optimizer
)
for t in range(5):
    product = (0.5 if t < 3 else 1.0) * 0.9**t
    print(round(scheduler.get_last_lr()[0], 4), round(product, 4))
    #> 0.5 0.5
    #> 0.45 0.45
    #> 0.405 0.405
    #> 0.729 0.729
    #> 0.6561 0.6561
    optimizer.step()
    scheduler.step()
