import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

weight = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=1.0)
scheduler = ReduceLROnPlateau(optimizer, factor=0.5, patience=1)
for accuracy in [0.5, 0.7, 0.8, 0.85, 0.9]:
    optimizer.step()
    scheduler.step(accuracy)
    print(accuracy, scheduler.get_last_lr()[0])
    #> 0.5 1.0
    #> 0.7 1.0
    #> 0.8 0.5
    #> 0.85 0.5
    #> 0.9 0.25
