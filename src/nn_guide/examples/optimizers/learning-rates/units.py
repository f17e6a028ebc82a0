import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR

epochs, batches = 4, 5
for per_batch, T_max in [
    (False, epochs),
    (True, epochs * batches),
    (True, epochs),
]:
    optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
    scheduler = CosineAnnealingLR(optimizer, T_max=T_max)
    rates = []
    for _ in range(epochs):
        rates.append(round(scheduler.get_last_lr()[0], 2))
        for _ in range(batches):
            optimizer.step()
            if per_batch:
                scheduler.step()
        if not per_batch:
            scheduler.step()
    print(f"T_max={T_max:<2}  rate at the start of each epoch: {rates}")
    #> T_max=4   rate at the start of each epoch: [1.0, 0.85, 0.5, 0.15]
    #> T_max=20  rate at the start of each epoch: [1.0, 0.85, 0.5, 0.15]
    #> T_max=4   rate at the start of each epoch: [1.0, 0.15, 0.5, 0.85]
