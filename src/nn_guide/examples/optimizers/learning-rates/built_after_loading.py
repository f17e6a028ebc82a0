import torch
from torch import nn
from torch.optim.lr_scheduler import LinearLR

weight = nn.Parameter(torch.zeros(1))
optimizer = torch.optim.SGD([weight], lr=1.0)
scheduler = LinearLR(optimizer, start_factor=0.5, total_iters=4)
for _ in range(2):
    optimizer.step()
    scheduler.step()
saved, saved_scheduler = optimizer.state_dict(), scheduler.state_dict()

for built_first in (True, False):
    resumed = torch.optim.SGD([weight], lr=1.0)
    if built_first:
        scheduler = LinearLR(resumed, start_factor=0.5, total_iters=4)
    resumed.load_state_dict(saved)
    if not built_first:
        scheduler = LinearLR(resumed, start_factor=0.5, total_iters=4)
    scheduler.load_state_dict(saved_scheduler)
    rates = []
    for _ in range(4):
        rates.append(round(resumed.param_groups[0]["lr"], 4))
        resumed.step()
        scheduler.step()
    print(*rates)
    #> 0.75 0.875 1.0 1.0
    #> 0.375 0.4375 0.5 0.5
