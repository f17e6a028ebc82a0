import torch
from torch import nn

state = nn.Linear(2, 1).state_dict()
model = nn.Linear(2, 1)
compiled = torch.compile(model, backend="eager")
print(model.load_state_dict(state))
#> <All keys matched successfully>
print(list(compiled._orig_mod.state_dict()))
#> ['weight', 'bias']

model.compile(backend="eager")
print(list(model.state_dict()))
#> ['weight', 'bias']
