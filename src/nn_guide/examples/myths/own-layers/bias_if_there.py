import torch
from torch import nn


class SquareLinear(nn.Module):
    def __init__(self, in_features, out_features, bias=True):
        super().__init__()
        self.weight = nn.Parameter(
            torch.ones(in_features, out_features)
        )
        ones = torch.ones(in_features)
        self.register_parameter(
            "bias", nn.Parameter(ones) if bias else None
        )

    def forward(self, x):
        y = x**2 if self.bias is None else x**2 + self.bias
        return y @ self.weight


for bias in (True, False):
    layer = SquareLinear(2, 1, bias)
    print(list(layer.state_dict()), layer(torch.ones(1, 2)).item())
    #> ['weight', 'bias'] 4.0
    #> ['weight'] 2.0
