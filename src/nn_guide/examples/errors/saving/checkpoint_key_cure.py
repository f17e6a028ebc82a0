import torch
from torch import nn

model = nn.Linear(2, 1)
torch.save({"model": model.state_dict(), "epoch": 3}, "last.pt")
checkpoint = torch.load("last.pt")
print(list(checkpoint))
#> ['model', 'epoch']
print(model.load_state_dict(checkpoint["model"]))
#> <All keys matched successfully>
