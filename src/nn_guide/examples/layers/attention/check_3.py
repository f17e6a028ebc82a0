import torch
from torch import nn

layer = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
x, length = torch.randn(1, 4, 8), 3
for mask in (torch.arange(4) < length, torch.arange(4) >= length):
    _, weights = layer(x, x, x, key_padding_mask=mask[None])
    print(mask.tolist(), (weights[0, 0] > 0).tolist())
    #> [True, True, True, False] [False, False, False, True]
    #> [False, False, False, True] [True, True, True, False]
