import torch
from torch import nn

x = torch.randn(2, 5, 16)
for norm_first in (False, True):
    layer = nn.TransformerEncoderLayer(
        16, 4, norm_first=norm_first, batch_first=True
    )
    layer.eval()
    if norm_first:
        a = layer.norm1(x)
        y = x + layer.self_attn(a, a, a)[0]
        y = y + layer.linear2(layer.linear1(layer.norm2(y)).relu())
    else:
        y = layer.norm1(x + layer.self_attn(x, x, x)[0])
        y = layer.norm2(y + layer.linear2(layer.linear1(y).relu()))
    print(norm_first, torch.allclose(layer(x), y, atol=1e-5))
    #> False True
    #> True True
