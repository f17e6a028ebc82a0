import copy

import torch
from torch import nn

model = nn.Linear(1, 1)
best = model.state_dict()
shallow = dict(model.state_dict())
detached = {
    name: tensor.detach() for name, tensor in model.state_dict().items()
}
cloned = {
    name: tensor.clone() for name, tensor in model.state_dict().items()
}
deep = copy.deepcopy(model.state_dict())

with torch.no_grad():
    model.weight.fill_(100.0)  # (1)!
for state in (best, shallow, detached, cloned, deep):
    print(state["weight"].item() == 100)
    #> True
    #> True
    #> True
    #> False
    #> False
