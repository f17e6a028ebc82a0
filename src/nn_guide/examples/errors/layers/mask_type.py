import torch
from torch import nn

layer = nn.MultiheadAttention(8, 2, batch_first=True)
x, padding = torch.zeros(1, 3, 8), torch.tensor([[0, 0, 1]])
try:
    layer(x, x, x, key_padding_mask=padding)
except AssertionError as error:
    print(error)
    #> only bool and floating types of key_padding_mask are supported
