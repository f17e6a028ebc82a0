import torch
from torch import nn
from torch.optim.lr_scheduler import OneCycleLR

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
try:
    OneCycleLR(optimizer, max_lr=1.0)
except ValueError as error:
    print(error)
    #> You must define either total_steps OR (epochs AND steps_per_epoch)
