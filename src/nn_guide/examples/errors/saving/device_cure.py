import torch
from torch import nn

model = nn.Linear(2, 1)
torch.save(model.state_dict(), "model.pt")
state = torch.load("model.pt", map_location="cpu")
print(model.load_state_dict(state))
#> <All keys matched successfully>
