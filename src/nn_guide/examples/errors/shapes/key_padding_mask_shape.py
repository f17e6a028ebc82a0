import torch
from torch import nn

layer = nn.MultiheadAttention(10, 2)
x = torch.randn(1, 3, 10)
padding = torch.zeros(1, 3, dtype=torch.bool)
try:
    layer(x, x, x, key_padding_mask=padding)
except AssertionError as error:
    print(error)
    #> Expected key_padded_mask.shape[0] to be 3, but got 1
