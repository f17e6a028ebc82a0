import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm
from torch.nn.utils.parametrize import remove_parametrizations

model = weight_norm(nn.Linear(2, 1))
torch.save(model.state_dict(), "weights.pt")
new = weight_norm(nn.Linear(2, 1))
print(new.load_state_dict(torch.load("weights.pt")))
#> <All keys matched successfully>

remove_parametrizations(model, "weight")
print(list(model.state_dict()))
#> ['bias', 'weight']
