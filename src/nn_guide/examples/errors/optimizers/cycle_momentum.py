import torch
from torch import nn
from torch.optim.lr_scheduler import CyclicLR

optimizer = torch.optim.Adagrad([nn.Parameter(torch.zeros(1))])
try:
    CyclicLR(optimizer, base_lr=0.01, max_lr=0.1)
except ValueError as error:
    print(error)
    #> optimizer must support momentum or beta1 with `cycle_momentum` option enabled
