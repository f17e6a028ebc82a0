import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 2), nn.ReLU())
try:
    model[1] = torch.tanh
except TypeError as error:
    print(error)
    #> cannot assign 'torch._VariableFunctionsClass.tanh' as child module '1' (torch.nn.Module or None expected)
