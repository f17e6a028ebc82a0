import torch
from torch import nn

x = torch.randn(2, 5, 16)
other = x.clone()
other[1] = 0.0
for batch_first in (False, True):
    layer = nn.TransformerEncoderLayer(
        16, 4, dropout=0.0, batch_first=batch_first
    )
    print(layer(x).shape, torch.allclose(layer(x)[0], layer(other)[0]))
    #> torch.Size([2, 5, 16]) False
    #> torch.Size([2, 5, 16]) True

try:
    nn.TransformerEncoderLayer(d_model=16, nhead=5)
except AssertionError as error:
    print(error)
    #> embed_dim must be divisible by num_heads
try:
    nn.TransformerEncoderLayer(16, 4, activation="swish")
except RuntimeError as error:
    print(error)
    #> activation should be relu/gelu, not swish
