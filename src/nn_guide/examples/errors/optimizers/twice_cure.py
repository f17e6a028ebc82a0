import torch
from torch import nn

body, head = nn.Linear(2, 3), nn.Linear(2, 3)
head.weight = body.weight  # (1)!
parameters = nn.ModuleList([body, head]).parameters()
optimizer = torch.optim.SGD(parameters, lr=0.1)
print([tuple(p.shape) for p in optimizer.param_groups[0]["params"]])
#> [(3, 2), (3,), (3,)]
