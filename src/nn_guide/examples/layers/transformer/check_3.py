import torch
from torch import nn

x = torch.randn(1, 6, 16)
other = x.clone()
other[0, -1] += 1
later = nn.Transformer.generate_square_subsequent_mask(6)
layer = nn.TransformerEncoderLayer(16, 4, dropout=0.0, batch_first=True)
for mask in (None, later):
    difference = layer(x, mask) - layer(other, mask)
    print((difference.abs() > 1e-6).any(dim=-1).tolist())
    #> [[True, True, True, True, True, True]]
    #> [[False, False, False, False, False, True]]
