import torch
from torch import nn


class SquareLinear(nn.Module):
    def __init__(self, in_features, out_features, bias=True):
        super().__init__()
        self.weight = nn.Parameter(
            torch.ones(in_features, out_features)
        )
        if bias:
            self.bias = nn.Parameter(torch.ones(in_features))
        else:
            self.register_parameter("bias", None)

    def forward(self, x):
        return (x**2 + self.bias) @ self.weight


layer = SquareLinear(2, 1, bias=False)
print(layer.bias, list(layer.state_dict()))
#> None ['weight']
try:
    layer(torch.ones(1, 2))
except TypeError as error:
    print(error)
    #> unsupported operand type(s) for +: 'Tensor' and 'NoneType'
