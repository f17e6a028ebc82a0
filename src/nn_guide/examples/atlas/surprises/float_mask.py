# device: cpu
import torch
from torch import nn

layer = nn.TransformerEncoderLayer(8, 2, dropout=0.0, batch_first=True)
x = torch.randn(1, 4, 8)
position = torch.arange(4.0)
bias = -(position - position[:, None]).abs()  # (1)!
in_training = layer(x, bias)
layer.eval()
with torch.no_grad():
    in_evaluation = layer(x, bias)
    only_self = layer(x, ~torch.eye(4, dtype=torch.bool))  # (2)!
print(torch.allclose(in_training, in_evaluation, atol=1e-5))
#> False
print(torch.allclose(only_self, in_evaluation, atol=1e-5))
#> True
