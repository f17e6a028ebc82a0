import torch
from torch import nn

from nn_guide.training.shapes import shapes

with torch.device("meta"):
    layer = nn.TransformerEncoderLayer(
        12288, nhead=96, dim_feedforward=49152
    )
    model = nn.TransformerEncoder(
        layer, num_layers=96, enable_nested_tensor=False
    )
    x = torch.zeros(2048, 1, 12288)
count = sum(parameter.numel() for parameter in model.parameters())
size = f"{count * 4 / 1e9:.0f} GB in float32"
print(f"{count / 1e9:.0f} billion parameters, {size}")
#> 174 billion parameters, 696 GB in float32
print(model(x).shape)
#> torch.Size([2048, 1, 12288])
for row in shapes(model, x)[:4]:
    print(row.name, row.kind, row.output)
    #> layers.0.self_attn MultiheadAttention [(2048, 1, 12288), None]
    #> layers.0.dropout1 Dropout (2048, 1, 12288)
    #> layers.0.norm1 LayerNorm (2048, 1, 12288)
    #> layers.0.linear1 Linear (2048, 1, 49152)
