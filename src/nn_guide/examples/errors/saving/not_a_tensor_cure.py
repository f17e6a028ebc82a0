import torch
from torch import nn

model = nn.Linear(2, 1)
lists = {name: p.tolist() for name, p in model.named_parameters()}
state = {name: torch.tensor(value) for name, value in lists.items()}
print(model.load_state_dict(state))
#> <All keys matched successfully>
