import torch
from torch import nn

layer = nn.MultiheadAttention(8, 2, batch_first=True)
x, mask = torch.randn(2, 5, 8), torch.zeros(5, 5)
print(layer(x, x, x, attn_mask=mask)[0].shape)
#> torch.Size([2, 5, 8])
each = mask.expand(2 * layer.num_heads, 5, 5)
print(layer(x, x, x, attn_mask=each)[0].shape)
#> torch.Size([2, 5, 8])
