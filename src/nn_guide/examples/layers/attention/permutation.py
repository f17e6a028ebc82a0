import torch
from torch import nn

layer = nn.MultiheadAttention(8, 2, batch_first=True)
x, order = torch.randn(1, 5, 8), [3, 0, 4, 1, 2]
y = x[:, order]
output, shuffled = layer(x, x, x)[0], layer(y, y, y)[0]
print(torch.allclose(output[:, order], shuffled, atol=1e-6))
#> True

positions = nn.Embedding(5, 8).weight
x, y = x + positions, y + positions
output, shuffled = layer(x, x, x)[0], layer(y, y, y)[0]
print(torch.allclose(output[:, order], shuffled, atol=1e-6))
#> False
