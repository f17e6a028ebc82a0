import torch
from torch import nn

a, b = nn.Linear(3, 2), nn.Linear(2, 1)
one = torch.optim.SGD(a.parameters(), lr=0.1)
both = torch.optim.SGD([*a.parameters(), *b.parameters()], lr=0.1)
single = torch.optim.SGD([a.weight], lr=0.1)
for optimizer in (one, both, single):
    print(len(optimizer.param_groups[0]["params"]))
    #> 2
    #> 4
    #> 1
