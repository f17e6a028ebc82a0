import torch
from torch import nn

layer = nn.TransformerDecoderLayer(
    d_model=16,
    nhead=4,
    dim_feedforward=64,
    dropout=0.0,
    activation=nn.SiLU(),
    layer_norm_eps=1e-6,
    batch_first=True,
    norm_first=True,
    bias=False,
)
target, memory = torch.randn(2, 5, 16), torch.randn(2, 7, 16)
later = torch.ones(5, 5, dtype=torch.bool).triu(1)
padding = torch.arange(7) >= torch.tensor([[7], [3]])
masks = {"tgt_mask": later, "memory_key_padding_mask": padding}
output = layer(target, memory, **masks)
names = [name for name, _ in layer.named_children()]
print(output.shape, [name for name in names if "attn" in name])
#> torch.Size([2, 5, 16]) ['self_attn', 'multihead_attn']

a = layer.norm1(target)
y = target + layer.self_attn(a, a, a, attn_mask=later)[0]
b = layer.norm2(y)
c, _ = layer.multihead_attn(b, memory, memory, key_padding_mask=padding)
y = y + c
y = y + layer.linear2(layer.activation(layer.linear1(layer.norm3(y))))
print(torch.allclose(output, y, atol=1e-5))
#> True

memory[padding] = 100.0
print(torch.allclose(output, layer(target, memory, **masks)))
#> True
decoder = nn.TransformerDecoder(layer, 2, norm=nn.LayerNorm(16))
print(decoder(target, memory).shape)
#> torch.Size([2, 5, 16])
