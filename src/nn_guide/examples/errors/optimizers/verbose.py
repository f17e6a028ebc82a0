import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
try:
    StepLR(optimizer, step_size=2, verbose=True)
except TypeError as error:
    print(error)
    #> StepLR.__init__() got an unexpected keyword argument 'verbose'
