import torch
from torch import nn

layer = nn.TransformerEncoderLayer(64, 4, dropout=0.0, norm_first=True)
x = torch.linspace(-100, 100, 5 * 64).reshape(5, 1, 64)
for norm in (None, nn.LayerNorm(64)):
    encoder = nn.TransformerEncoder(
        layer, 6, norm=norm, enable_nested_tensor=False
    )
    print(encoder(x).abs().amax().item() > 50)
    #> True
    #> False
