import torch.nn.functional as F
from torch import nn

layer = nn.TransformerEncoderLayer(16, 4, activation=F.silu)
print(layer.activation is F.silu)
#> True
