from torch import nn
from torch.nn.utils.parametrizations import weight_norm

model = weight_norm(nn.Linear(2, 1))
print(list(model.state_dict()))
#> ['bias', 'parametrizations.weight.original0', 'parametrizations.weight.original1']
