import torch
from torch import nn

model = nn.Linear(2, 1)
torch.save(model.state_dict(), "model.pt")

state = torch.load("model.pt", map_location="cpu")
print(state["weight"].device)
#> cpu
print(model.load_state_dict(state))
#> <All keys matched successfully>

shapes = torch.load("model.pt", map_location="meta")
print(shapes["weight"])
#> tensor(..., device='meta', size=(1, 2))
