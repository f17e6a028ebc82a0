import torch
from torch import nn

compiled = torch.compile(nn.Linear(2, 1), backend="eager")  # (1)!
print(list(compiled.state_dict()))
#> ['_orig_mod.weight', '_orig_mod.bias']
print(list(compiled._orig_mod.state_dict()))  # (2)!
#> ['weight', 'bias']
try:
    compiled.module
except AttributeError as error:
    print(error)
    #> 'Linear' object has no attribute 'module'

model = nn.Linear(2, 1)
model.compile(backend="eager")  # (3)!
print(list(model.state_dict()))
#> ['weight', 'bias']
