import torch
from torch import nn
from torch.optim.lr_scheduler import ExponentialLR, LambdaLR

body, head = nn.Linear(4, 4), nn.Linear(4, 2)
groups = [
    {"params": body.parameters(), "lr": 0.01},
    {"params": head.parameters()},
]
optimizer = torch.optim.SGD(groups, lr=0.1)
scheduler = ExponentialLR(optimizer, gamma=0.5)
optimizer.step()
scheduler.step()
print(scheduler.base_lrs, scheduler.get_last_lr())
#> [0.01, 0.1] [0.005, 0.05]

optimizer = torch.optim.SGD(
    [{"params": body.weight}, {"params": body.bias}], lr=0.1
)
scheduler = LambdaLR(
    optimizer, lr_lambda=[lambda t: 0.5**t, lambda t: 1.0]
)
optimizer.step()
scheduler.step()
print(scheduler.get_last_lr())
#> [0.05, 0.1]
