import copy
import pickle

import torch
from torch import nn

calls = []
linear = nn.Linear(2, 1)
linear.register_forward_hook(lambda module, *rest: calls.append(module))
print(list(linear.state_dict()))
#> ['weight', 'bias']

copied = copy.deepcopy(linear)
copied(torch.ones(1, 2))
print(calls == [copied])
#> True
try:
    torch.save(linear, "model.pt")
except pickle.PicklingError as error:
    print(type(error).__name__)
    #> PicklingError
