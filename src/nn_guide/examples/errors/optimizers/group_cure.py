import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(head.parameters(), lr=0.1)
optimizer.add_param_group({"params": body.parameters(), "lr": 0.01})
print([group["lr"] for group in optimizer.param_groups])
#> [0.1, 0.01]
