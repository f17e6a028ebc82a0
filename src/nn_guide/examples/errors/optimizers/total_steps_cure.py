import torch
from torch import nn
from torch.optim.lr_scheduler import OneCycleLR

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
batches, epochs = range(5), 2
scheduler = OneCycleLR(
    optimizer,
    max_lr=1.0,
    total_steps=epochs * len(batches),
)
for _ in range(epochs):
    for _ in batches:
        optimizer.step()
        scheduler.step()  # (1)!
print(scheduler.last_epoch)
#> 10
