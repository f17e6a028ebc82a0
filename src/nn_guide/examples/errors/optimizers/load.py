import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
saved = torch.optim.Adam(model[1].parameters()).state_dict()
groups = [{"params": layer.parameters()} for layer in model]
for wanted in (model.parameters(), groups):
    try:
        torch.optim.Adam(wanted).load_state_dict(saved)
    except ValueError as error:
        print(error)
        #> loaded state dict contains a parameter group that doesn't match the size of optimizer's group
        #> loaded state dict has a different number of parameter groups
