import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 2 * 8), nn.GLU(), nn.Linear(8, 3))
print(model(torch.zeros(2, 4)).shape)
#> torch.Size([2, 3])
