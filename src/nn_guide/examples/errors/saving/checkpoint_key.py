import torch
from torch import nn

model = nn.Linear(2, 1)
torch.save({"model": model.state_dict(), "epoch": 3}, "last.pt")
try:
    model.load_state_dict(torch.load("last.pt")["model_state_dict"])
except KeyError as error:
    print("KeyError:", error)
    #> KeyError: 'model_state_dict'
