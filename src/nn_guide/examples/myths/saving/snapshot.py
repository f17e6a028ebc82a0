import copy

import torch
from torch import nn

model = nn.Linear(2, 1, bias=False)
nn.init.ones_(model.weight)
state = model.state_dict()
snapshot = copy.deepcopy(state)
torch.save(state, "best.pt")

nn.init.zeros_(model.weight)
print(state["weight"].tolist(), snapshot["weight"].tolist())
#> [[0.0, 0.0]] [[1.0, 1.0]]
print(torch.load("best.pt")["weight"].tolist())
#> [[1.0, 1.0]]
