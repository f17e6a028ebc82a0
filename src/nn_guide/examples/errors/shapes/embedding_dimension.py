import torch
from torch import nn

layer = nn.MultiheadAttention(16, 4, batch_first=True)
x = torch.zeros(2, 5, 10)
try:
    layer(x, x, x)
except AssertionError as error:
    print(error)
    #> was expecting embedding dimension of 16, but got 10
