import torch
from torch import nn

state = nn.Linear(4, 2).state_dict()
with torch.device("meta"):
    first, second = nn.Linear(4, 2), nn.Linear(4, 2)

first.load_state_dict(state, assign=True)  # (1)!
print(torch.equal(first.weight, state["weight"]))
#> True

second.to_empty(device=state["weight"].device)  # (2)!
second.load_state_dict(state)
print(torch.equal(second.weight, state["weight"]))
#> True
