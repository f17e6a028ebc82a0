import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(10, 5)
linear = nn.Linear(5, 3)
print(tuple(linear.weight.shape), tuple(linear.bias.shape))
#> (3, 5) (3,)
expected = x @ linear.weight.T + linear.bias
print(torch.allclose(linear(x), expected, atol=1e-6))
#> True

weight, bias = torch.randn(5, 3), torch.randn(5)
y = (x + bias) @ weight
print(
    y.shape, torch.allclose(y, F.linear(x + bias, weight.T), atol=1e-6)
)
#> torch.Size([10, 3]) True
