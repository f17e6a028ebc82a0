import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Embedding(26, 4)
ids = torch.tensor([7, 0, 7])
print(layer(ids).shape, torch.equal(layer(ids), layer.weight[ids]))
#> torch.Size([3, 4]) True
print(torch.equal(layer(ids)[0], layer(ids)[2]))
#> True
