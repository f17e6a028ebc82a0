import torch
from torch import nn

torch.manual_seed(0)
eager = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 4))
torch.manual_seed(0)
lazy = nn.Sequential(nn.LazyLinear(4), nn.Linear(4, 4))
lazy(torch.zeros(1, 4))
print(torch.equal(lazy[0].weight, eager[0].weight))
#> False
print(torch.equal(lazy[1].weight, eager[0].weight))
#> True
