import copy

import torch
from torch import nn
from torch.nn.utils import parametrizations

x = torch.ones(1, 4)
model = parametrizations.weight_norm(nn.Linear(4, 2))
print(list(model.state_dict()))
#> ['bias', 'parametrizations.weight.original0', 'parametrizations.weight.original1']
clone = copy.deepcopy(model)
print(torch.equal(clone(x), model(x)))
#> True

plain = nn.Linear(4, 2)
state = {"weight": model.weight, "bias": model.bias}
plain.load_state_dict(state)
print(torch.equal(plain(x), model(x)))
#> True

old = {"weight_g": torch.ones(2, 1), "weight_v": torch.eye(2, 4)}
print(model.load_state_dict(old | {"bias": model.bias}))
#> <All keys matched successfully>
print(model.weight.detach())
#> tensor([[1., 0., 0., 0.],
#>         [0., 1., 0., 0.]])
