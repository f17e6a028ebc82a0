import torch
from torch import nn

model = nn.Linear(2, 1)
torch.save({"model": model.state_dict(), "epoch": 3}, "checkpoint.pt")
state = torch.load("checkpoint.pt")["model"]
print(sorted(set(model.state_dict()) ^ set(state)))
#> []
print(model.load_state_dict(state))
#> <All keys matched successfully>
