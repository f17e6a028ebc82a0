import torch
from torch import nn

optimizer = torch.optim.LBFGS([nn.Parameter(torch.ones(1))])
try:
    optimizer.step()
except TypeError as error:
    print(error)
    #> LBFGS.step() missing 1 required positional argument: 'closure'
