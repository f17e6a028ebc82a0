import torch
from torch import nn

x = torch.ones(1, 3, 4, dtype=torch.float64)
for layer in nn.LSTM(4, 2), nn.LayerNorm(4):
    dtype = next(layer.parameters()).dtype
    layer(x.to(dtype))
print(dtype, torch.get_default_dtype())
#> torch.float32 torch.float32
