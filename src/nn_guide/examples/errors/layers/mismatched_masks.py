import warnings

import torch
from torch import nn

layer, x = nn.MultiheadAttention(8, 2), torch.zeros(3, 1, 8)
causal = nn.Transformer.generate_square_subsequent_mask(3)
padding = torch.tensor([[False, False, True]])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer(x, x, x, key_padding_mask=padding, attn_mask=causal)
print(caught[0].message)
#> Support for mismatched key_padding_mask and attn_mask is deprecated. Use same type for both instead.
