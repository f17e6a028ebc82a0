import torch
from torch import nn

layer = nn.TransformerEncoderLayer(
    d_model=16, nhead=4, batch_first=True
)
x = torch.randn(2, 5, 16)
print(layer(x).shape)  # !
#> torch.Size([2, 5, 16])
for name, part in layer.named_children():
    print(name, type(part).__name__)
    #> self_attn MultiheadAttention
    #> linear1 Linear
    #> dropout Dropout
    #> linear2 Linear
    #> norm1 LayerNorm
    #> norm2 LayerNorm
    #> dropout1 Dropout
    #> dropout2 Dropout
