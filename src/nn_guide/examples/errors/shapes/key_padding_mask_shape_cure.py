import torch
from torch import nn

layer = nn.MultiheadAttention(10, 2, batch_first=True)
x = torch.randn(1, 3, 10)
padding = torch.zeros(1, 3, dtype=torch.bool)
print(layer(x, x, x, key_padding_mask=padding)[0].shape)
#> torch.Size([1, 3, 10])
