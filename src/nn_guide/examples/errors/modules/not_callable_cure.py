import torch
from torch import nn

x = torch.ones(3, 4)
model = nn.Linear(4, 2)
print(nn.Parameter(x).shape, model(x).shape)
#> torch.Size([3, 4]) torch.Size([3, 2])
