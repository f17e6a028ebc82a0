import torch
from torch import nn

layer = nn.MultiheadAttention(8, 2, batch_first=True)
x = torch.randn(1, 3, 8)
try:
    layer(x, x, x, is_causal=True)
except RuntimeError as error:
    print(error)
    #> Need attn_mask if specifying the is_causal hint. You may use the Transformer module method `generate_square_subsequent_mask` to create this mask.
