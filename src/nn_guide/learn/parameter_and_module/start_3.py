import torch
from torch import nn


class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(inputs, outputs))

    def forward(self, x):
        return x @ self.weight


torch.manual_seed(0)
layer = Linear(3, 2)
for name, parameter in layer.named_parameters():
    print(name, parameter.shape)
print(layer(torch.zeros(5, 3)).shape)
