import torch
from torch import nn

layer, x = nn.TransformerEncoderLayer(16, 4), torch.randn(5, 2, 16)
print(
    [part.p for part in (layer.dropout, layer.dropout1, layer.dropout2)]
)
#> [0.1, 0.1, 0.1]
print(layer.self_attn.dropout)
#> 0.1
for mode in (layer.train, layer.eval):
    mode()
    print(layer.training, torch.equal(layer(x), layer(x)))
    #> True False
    #> False True
