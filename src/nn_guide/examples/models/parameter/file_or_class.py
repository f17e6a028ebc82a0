import inspect

import torch
from torch import nn

print(inspect.ismodule(nn.parameter), nn.parameter.Parameter is nn.Parameter)  # (1)!
#> True True
try:
    nn.parameter(torch.ones(2))
except TypeError as error:
    print(error)
    #> 'module' object is not callable

print([inspect.isclass(thing) for thing in (nn.Parameter, nn.Module, nn.Sequential)])
#> [True, True, True]
print([issubclass(thing, nn.Module) for thing in (nn.MSELoss, torch.optim.SGD)])  # (2)!
#> [True, False]
