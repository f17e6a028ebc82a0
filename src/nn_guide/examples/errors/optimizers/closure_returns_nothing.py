import torch
from torch import nn

w = nn.Parameter(torch.ones(1))
optimizer = torch.optim.LBFGS([w])


def closure():
    optimizer.zero_grad()
    w.square().sum().backward()


try:
    optimizer.step(closure)
except TypeError as error:
    print(error)
    #> float() argument must be a string or a real number, not 'NoneType'
