import torch
from torch import nn

torch.manual_seed(0)
attend = nn.MultiheadAttention(8, 2, batch_first=True)
x = torch.randn(1, 5, 8)
mixed = x[:, [2, 0, 3, 1, 4]]
one = attend(x, x, x)[0][0, -1]
other = attend(mixed, mixed, mixed)[0][0, -1]
print(torch.allclose(one, other, atol=1e-6))
#> True
