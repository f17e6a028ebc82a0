import torch
from torch import nn


class RootLinear(nn.Module):
    """y = sqrt(x ** 2 + bias) @ weight"""

    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor([[1.0]]))
        self.bias = nn.Parameter(torch.tensor([5.0]))

    def forward(self, x):
        return (x**2 + self.bias) @ self.weight


x = torch.tensor([[2.0]])
layer = RootLinear()
formula = (x**2 + layer.bias).sqrt() @ layer.weight
print(layer(x).item(), formula.item())
#> 9.0 3.0
