import torch
from torch import nn
from torch.optim import lr_scheduler as schedulers

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
warmup = schedulers.LinearLR(optimizer, 0.25, total_iters=4)
plateau = schedulers.ReduceLROnPlateau(optimizer, patience=1)
for epoch, loss in enumerate([5, 4, 3, 2, 1, 1, 1, 1]):
    optimizer.step()
    if epoch < 4:
        warmup.step()
    else:
        plateau.step(loss)
    print(round(optimizer.param_groups[0]["lr"], 4), end=" ")
    #> 0.4375 0.625 0.8125 1.0 1.0 1.0 0.1 0.1
