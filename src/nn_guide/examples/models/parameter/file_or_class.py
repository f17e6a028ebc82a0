import inspect

import torch
from torch import nn

print(
    inspect.ismodule(nn.parameter),
    nn.parameter.Parameter is nn.Parameter,
)  # (1)!
#> True True
try:
    nn.parameter(torch.ones(2))
except TypeError as error:
    print(error)
    #> 'module' object is not callable

things = nn.Parameter, nn.Module, nn.Sequential
print([inspect.isclass(thing) for thing in things])
#> [True, True, True]
things = nn.MSELoss, torch.optim.SGD
print([issubclass(thing, nn.Module) for thing in things])  # (2)!
#> [True, False]
