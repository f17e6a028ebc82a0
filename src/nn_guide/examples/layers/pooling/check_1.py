import torch
from torch import nn

x = torch.zeros(1, 8)
x[0, 2] = 9
pool = nn.MaxPool1d(2)
for columns in range(3):
    moved = torch.roll(x, columns, dims=1)
    print(pool(moved).int().tolist())
    #> [[0, 9, 0, 0]]
    #> [[0, 9, 0, 0]]
    #> [[0, 0, 9, 0]]
