import torch
from torch import nn

saved = nn.Linear(2, 1).state_dict()
torch.save({"model": saved, "epoch": 3}, "checkpoint.pt")
checkpoint = torch.load("checkpoint.pt")
try:
    nn.Linear(2, 1).load_state_dict(checkpoint)
except RuntimeError as error:
    print(error)
    #> Error(s) in loading state_dict for Linear:
    #> 	Missing key(s) in state_dict: "weight", "bias".
    #> 	Unexpected key(s) in state_dict: "model", "epoch".
