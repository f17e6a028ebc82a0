import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(
    [
        {"params": head.parameters(), "lr": 0.1},
        {"params": body.parameters(), "lr": 0.01},
    ]
)
scheduler = LambdaLR(optimizer, lambda epoch: 0.5**epoch)  # (1)!
optimizer.step()
scheduler.step()
print(scheduler.get_last_lr())
#> [0.05, 0.005]
