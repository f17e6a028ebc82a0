import torch
from torch import nn


class RootLinear(nn.Module):
    """y = weight * sqrt(x ** 2 + bias)"""

    def __init__(self, in_features, out_features, bias=True):
        super().__init__()
        weight = torch.Tensor(in_features, out_features)
        self.weight = nn.Parameter(weight)
        if bias:
            self.bias = nn.Parameter(torch.Tensor(in_features))
        else:
            self.register_parameter("bias", None)

    def forward(self, x):
        return (x**2 + self.bias) @ self.weight


torch.use_deterministic_algorithms(True)
layer = RootLinear(1, 1)
print(layer.weight.item(), layer.bias.item())
#> nan nan
nn.init.ones_(layer.weight)
nn.init.constant_(layer.bias, 5.0)
print(layer(torch.full_like(layer.bias, 2.0)).item())
#> 9.0

try:
    RootLinear(5, 3, bias=False)(torch.ones(10, 5))
except TypeError as error:
    print(error)
    #> unsupported operand type(s) for +: 'Tensor' and 'NoneType'
