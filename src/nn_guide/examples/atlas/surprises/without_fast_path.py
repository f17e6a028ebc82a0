import torch
from torch import nn

layer = nn.TransformerEncoderLayer(8, 2, dropout=0.0, batch_first=True)
x = torch.randn(1, 4, 8)
position = torch.arange(4.0)
bias = -(position - position[:, None]).abs()
in_training = layer(x, bias)
layer.eval()
torch.backends.mha.set_fastpath_enabled(False)  # (1)!
with torch.no_grad():
    in_evaluation = layer(x, bias)
torch.backends.mha.set_fastpath_enabled(True)
print(torch.allclose(in_training, in_evaluation, atol=1e-5))
#> True
