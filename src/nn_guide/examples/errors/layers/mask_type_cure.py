import torch
from torch import nn

layer = nn.MultiheadAttention(8, 2, batch_first=True)
x, padding = torch.zeros(1, 3, 8), torch.tensor([[0, 0, 1]])
_, weights = layer(x, x, x, key_padding_mask=padding.bool())
print(weights[0, 0].tolist())
#> [0.5, 0.5, 0.0]
