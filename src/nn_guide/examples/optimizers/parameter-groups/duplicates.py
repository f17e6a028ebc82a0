import warnings

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
groups = [
    {"params": model.parameters()},
    {"params": model[1].parameters(), "lr": 1.0},
]
try:
    torch.optim.SGD(groups, lr=0.1)
except ValueError as error:
    print(error)
    #> some parameters appear in more than one parameter group

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.optim.SGD(
        [*model.parameters(), *model[1].parameters()], lr=0.1
    )
for part in str(caught[0].message).split("; ")[:2]:  # (1)!
    print(part)
    #> optimizer contains a parameter group with duplicate parameters
    #> in future, this will cause an error
