import torch
from torch import nn

compiled = torch.compile(nn.Linear(2, 1), backend="eager")
for model in compiled, nn.Linear(2, 1):
    try:
        model.module.state_dict()
    except AttributeError as error:
        print(error)
        #> 'Linear' object has no attribute 'module'
        #> 'Linear' object has no attribute 'module'
