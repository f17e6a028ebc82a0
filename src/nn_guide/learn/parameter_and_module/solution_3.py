import torch
from torch import nn


class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs))
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, x):
        return x @ self.weight.T + self.bias


torch.manual_seed(0)
layer = Linear(3, 2)
for name, parameter in layer.named_parameters():
    print(name, parameter.shape)
print(layer(torch.zeros(5, 3)).shape)
