import torch
import torch.nn.functional as F
from torch import nn


class RootLinear(nn.Module):
    def __init__(self, in_features: int, out_features: int, bias: bool = True):
        super().__init__()
        bound = in_features**-0.5
        weight = torch.empty(out_features, in_features).uniform_(-bound, bound)
        self.weight = nn.Parameter(weight)  # (1)!
        ones = torch.ones(in_features)
        self.register_parameter("bias", nn.Parameter(ones) if bias else None)  # (2)!

    def forward(self, x):
        square = x.square() if self.bias is None else x.square() + self.bias
        return F.linear(square.clamp(min=1e-12).sqrt(), self.weight)  # (3)!

    def extra_repr(self):
        out_features, in_features = self.weight.shape
        return f"{in_features}, {out_features}, bias={self.bias is not None}"


x = torch.randn(10, 5)
layer = RootLinear(5, 3)
print(layer, layer(x).shape)
#> RootLinear(5, 3, bias=True) torch.Size([10, 3])
print(torch.allclose(layer(x), (x**2 + layer.bias).sqrt() @ layer.weight.T))
#> True
layer = RootLinear(5, 3, bias=False)
print(layer, torch.allclose(layer(x), x.abs() @ layer.weight.T))
#> RootLinear(5, 3, bias=False) True
