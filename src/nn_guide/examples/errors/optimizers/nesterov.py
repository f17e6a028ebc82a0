import torch
from torch import nn

w = nn.Parameter(torch.ones(2))
try:
    torch.optim.SGD([w], lr=0.1, nesterov=True)
except ValueError as error:
    print(error)
    #> Nesterov momentum requires a momentum and zero dampening
