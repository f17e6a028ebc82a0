import torch
from torch import nn

layer = nn.MultiheadAttention(8, 2, batch_first=True)
x = torch.randn(1, 3, 8)
causal = nn.Transformer.generate_square_subsequent_mask(3)
_, weights = layer(x, x, x, attn_mask=causal, is_causal=True)
print(weights[0].triu(1).count_nonzero().item())
#> 0
