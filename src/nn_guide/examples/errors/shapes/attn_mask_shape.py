import torch
from torch import nn

layer = nn.MultiheadAttention(8, 2)
x, mask = torch.randn(2, 5, 8), torch.zeros(5, 5)
try:
    layer(x, x, x, attn_mask=mask)
except RuntimeError as error:
    print(error)
    #> The shape of the 2D attn_mask is torch.Size([5, 5]), but should be (2, 2).
