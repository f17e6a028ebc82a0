import torch
from torch import nn

layer, x = nn.MultiheadAttention(8, 2), torch.zeros(3, 1, 8)
causal = torch.ones(3, 3).triu(1).bool()
padding = torch.tensor([[False, False, True]])
y, _ = layer(x, x, x, key_padding_mask=padding, attn_mask=causal)
print(y.shape)
#> torch.Size([3, 1, 8])
