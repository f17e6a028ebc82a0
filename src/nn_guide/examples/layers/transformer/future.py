import torch
from torch import nn

layer = nn.TransformerEncoderLayer(16, 4, batch_first=True, dropout=0.0)
x = torch.randn(1, 4, 16)
other = x.clone()
other[0, 3] = 0.0
later = nn.Transformer.generate_square_subsequent_mask(4)
for mask in (None, later):
    same = torch.isclose(layer(x, mask), layer(other, mask)).all(dim=-1)
    print(same)
    #> tensor([[False, False, False, False]])
    #> tensor([[ True,  True,  True, False]])
