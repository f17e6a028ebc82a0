import torch
from torch import nn

project = nn.Linear(10, 12)
layer = nn.TransformerEncoderLayer(12, nhead=3, batch_first=True)
print(layer(project(torch.zeros(2, 5, 10))).shape)
#> torch.Size([2, 5, 12])
