import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR

weight = nn.Parameter(torch.zeros(1))
optimizer = torch.optim.SGD([weight], lr=1.0)
scheduler = CosineAnnealingLR(optimizer, T_max=6)
for _ in range(3):
    optimizer.step()
    scheduler.step()
torch.save(
    {"opt": optimizer.state_dict(), "sched": scheduler.state_dict()},
    "last.pt",
)

resumed_optimizer = torch.optim.SGD([weight], lr=1.0)
resumed = CosineAnnealingLR(resumed_optimizer, T_max=6)
checkpoint = torch.load("last.pt")
resumed_optimizer.load_state_dict(checkpoint["opt"])
resumed.load_state_dict(checkpoint["sched"])
for _ in range(3):
    print(resumed.get_last_lr() == scheduler.get_last_lr(), end=" ")
    #> True True True
    for one in (optimizer, scheduler, resumed_optimizer, resumed):
        one.step()
print(resumed.last_epoch)
#> 6
