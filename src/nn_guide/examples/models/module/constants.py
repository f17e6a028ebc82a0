import torch
from torch import nn


class Power(nn.Module):
    __constants__ = ("exponent",)
    exponent: int

    def __init__(self, exponent: int):
        super().__init__()
        self.exponent = exponent

    def forward(self, x):
        return x**self.exponent


power = Power(2)
power.exponent = 0.5
print(power(torch.tensor(9.0)))
#> tensor(3.)
