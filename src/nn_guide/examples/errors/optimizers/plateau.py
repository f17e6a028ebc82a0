import torch
from torch import nn
from torch.optim.lr_scheduler import ReduceLROnPlateau

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
scheduler = ReduceLROnPlateau(optimizer)
try:
    scheduler.step()
except TypeError as error:
    print(error)
    #> ReduceLROnPlateau.step() missing 1 required positional argument: 'metrics'
