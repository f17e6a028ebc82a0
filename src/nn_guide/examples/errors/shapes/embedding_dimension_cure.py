import torch
from torch import nn

layer = nn.MultiheadAttention(16, 4, batch_first=True)
project = nn.Linear(10, 16)
x = project(torch.zeros(2, 5, 10))
print(layer(x, x, x)[0].shape)
#> torch.Size([2, 5, 16])
