import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, MultiStepLR

optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
saved = MultiStepLR(optimizer, milestones=[2]).state_dict()
scheduler = MultiStepLR(optimizer, milestones=[5])
scheduler.load_state_dict(saved)
print(list(scheduler.milestones))
#> [2]

saved = CosineAnnealingLR(optimizer, T_max=10).state_dict()
scheduler = CosineAnnealingLR(optimizer, T_max=50)
scheduler.load_state_dict(saved)
print(scheduler.T_max)
#> 10

del saved["T_max"]  # (1)!
scheduler = CosineAnnealingLR(optimizer, T_max=50)
scheduler.load_state_dict(saved)
print(scheduler.T_max)
#> 50
