import torch
from torch import nn

block = nn.Sequential(nn.Linear(8, 32), nn.GLU(), nn.Linear(32, 8))
print(block[:2](torch.ones(1, 8)).shape)
#> torch.Size([1, 16])
try:
    block(torch.ones(1, 8))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (1x16 and 32x8)
