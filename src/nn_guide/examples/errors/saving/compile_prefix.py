import torch
from torch import nn

state = nn.Linear(2, 1).state_dict()
compiled = torch.compile(nn.Linear(2, 1), backend="eager")
try:
    compiled.load_state_dict(state)
except RuntimeError as error:
    print(error)
    #> Error(s) in loading state_dict for OptimizedModule:
    #> 	Missing key(s) in state_dict: "_orig_mod.weight", "_orig_mod.bias".
    #> 	Unexpected key(s) in state_dict: "weight", "bias".
try:
    nn.Linear(2, 1).load_state_dict(compiled.state_dict())
except RuntimeError as error:
    print(error)
    #> Error(s) in loading state_dict for Linear:
    #> 	Missing key(s) in state_dict: "weight", "bias".
    #> 	Unexpected key(s) in state_dict: "_orig_mod.weight", "_orig_mod.bias".
