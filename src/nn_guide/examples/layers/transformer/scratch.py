import torch
from torch import nn

from nn_guide.scratch.layers.transformer import Transformer
from nn_guide.scratch.layers.transformer_layers import (
    TransformerEncoderLayer,
)

x, y = torch.randn(2, 5, 16), torch.randn(2, 3, 16)
torch.manual_seed(1)
layer = nn.TransformerEncoderLayer(
    16, 4, 64, dropout=0.0, batch_first=True
)
torch.manual_seed(1)
scratch = TransformerEncoderLayer(
    16, 4, 64, dropout=0.0, batch_first=True
)
print(torch.allclose(layer(x), scratch(x), atol=1e-5))
#> True

torch.manual_seed(1)
model = nn.Transformer(16, 4, 2, 2, 64, dropout=0.0, batch_first=True)
torch.manual_seed(1)
scratch = Transformer(16, 4, 2, 2, 64, dropout=0.0, batch_first=True)
print(torch.allclose(model(x, y), scratch(x, y), atol=1e-5))
#> True
