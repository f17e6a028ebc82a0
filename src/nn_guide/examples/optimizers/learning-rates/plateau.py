import torch
from torch import nn
from torch.optim.lr_scheduler import ReduceLROnPlateau

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
scheduler = ReduceLROnPlateau(
    optimizer, mode="min", factor=0.5, patience=2
)
for loss in [3.0, 2.0, 2.0, 2.0, 2.0, 1.0, 1.5]:
    optimizer.step()
    scheduler.step(loss)
    bad = scheduler.num_bad_epochs  # (1)!
    print(loss, scheduler.best, bad, scheduler.get_last_lr())
    #> 3.0 3.0 0 [1.0]
    #> 2.0 2.0 0 [1.0]
    #> 2.0 2.0 1 [1.0]
    #> 2.0 2.0 2 [1.0]
    #> 2.0 2.0 0 [0.5]
    #> 1.0 1.0 0 [0.5]
    #> 1.5 1.0 1 [0.5]
