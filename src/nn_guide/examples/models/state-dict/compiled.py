import torch
from torch import nn

model = nn.Linear(2, 1)
compiled = torch.compile(model, backend="eager")
print(list(compiled.state_dict()))
#> ['_orig_mod.weight', '_orig_mod.bias']
print(compiled._orig_mod is model, list(model.state_dict()))
#> True ['weight', 'bias']
try:
    compiled.module
except AttributeError as error:
    print(error)
    #> 'Linear' object has no attribute 'module'

model.compile(backend="eager")
print(list(model.state_dict()))
#> ['weight', 'bias']
