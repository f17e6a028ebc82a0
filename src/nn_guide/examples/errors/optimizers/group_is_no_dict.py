import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(head.parameters(), lr=0.1)
try:
    optimizer.add_param_group(list(body.parameters()))
except TypeError as error:
    print(error)
    #> param_group must be a dict, but got <class 'list'>
