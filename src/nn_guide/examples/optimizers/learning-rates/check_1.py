import torch
from torch.optim.lr_scheduler import ExponentialLR

weight = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=1.0)
scheduler = ExponentialLR(optimizer, gamma=0.5)
for epoch in range(3):
    for batch in range(10):
        optimizer.step()
    scheduler.step()
print(scheduler.get_last_lr())
#> [0.125]
