import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(head.parameters(), lr=0.1)
scheduler = LambdaLR(optimizer, lambda epoch: 0.5**epoch)
optimizer.add_param_group({"params": body.parameters(), "lr": 0.01})
optimizer.step()
try:
    scheduler.step()
except ValueError as error:
    print(error)
    #> zip() argument 2 is shorter than argument 1
