import torch
import torch.nn.functional as F
from torch import nn


class RootLinear(nn.Module):
    def __init__(self, in_features, out_features, bias=True):
        super().__init__()
        bound = in_features**-0.5
        weight = torch.empty(out_features, in_features)
        weight.uniform_(-bound, bound)
        self.weight = nn.Parameter(weight)  # (1)!
        ones = nn.Parameter(torch.ones(in_features)) if bias else None
        self.register_parameter("bias", ones)  # (2)!

    def forward(self, x):
        square = x**2 if self.bias is None else x**2 + self.bias
        root = square.clamp(min=1e-12).sqrt()  # (3)!
        return F.linear(root, self.weight)

    def extra_repr(self):
        n_out, n_in = self.weight.shape
        return f"{n_in}, {n_out}, bias={self.bias is not None}"


x = torch.randn(10, 5)
layer = RootLinear(5, 3)
print(layer, layer(x).shape)
#> RootLinear(5, 3, bias=True) torch.Size([10, 3])
expected = (x**2 + layer.bias).sqrt() @ layer.weight.T
print(torch.allclose(layer(x), expected))
#> True
layer = RootLinear(5, 3, bias=False)
print(layer, torch.allclose(layer(x), x.abs() @ layer.weight.T))
#> RootLinear(5, 3, bias=False) True
