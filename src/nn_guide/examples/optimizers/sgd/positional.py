import torch
from torch import nn

w = nn.Parameter(torch.ones(()))
optimizer = torch.optim.SGD([w], 0.9)
print(optimizer.defaults["lr"], optimizer.defaults["momentum"])
#> 0.9 0

optimizer = torch.optim.SGD([w], momentum=0.9)
print(optimizer.defaults["lr"], optimizer.defaults["momentum"])
#> 0.001 0.9
