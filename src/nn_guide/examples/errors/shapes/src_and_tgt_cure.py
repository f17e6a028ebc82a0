import torch
from torch import nn

model = nn.Transformer(8, 2, batch_first=True)
start = torch.zeros(1, 1, 8)
src = torch.zeros(2, 5, 8)
print(model(src, start.expand(len(src), -1, -1)).shape)
#> torch.Size([2, 1, 8])
