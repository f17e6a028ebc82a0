import torch
from torch import nn

layer = nn.TransformerEncoderLayer(16, 4, dropout=0.0, batch_first=True)
later = nn.Transformer.generate_square_subsequent_mask(6)
text = torch.randn(1, 6, 16)
order = [1, 0, 2, 3, 4, 5]
last = layer(text, later)[0, -1]
shuffled = layer(text[:, order], later)[0, -1]
print(torch.allclose(last, shuffled, atol=1e-5))
#> True
