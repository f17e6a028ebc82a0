import torch
from torch import nn

layer = nn.TransformerEncoderLayer(16, 4, batch_first=True)
x = torch.randn(1, 4, 16)
try:
    layer(x, is_causal=True)
except RuntimeError as error:
    print(str(error).partition(".")[0])
    #> Need attn_mask if specifying the is_causal hint

with torch.no_grad():
    layer.eval()
    print(torch.equal(layer(x, is_causal=True), layer(x)))
    #> True

later = nn.Transformer.generate_square_subsequent_mask(4)
hinted, plain = layer(x, later, is_causal=True), layer(x, later)
print(torch.allclose(hinted, plain, atol=1e-6))
#> True
