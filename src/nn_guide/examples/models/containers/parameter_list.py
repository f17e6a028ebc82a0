from itertools import pairwise

import torch
from torch import nn


class Encoder(nn.Module):
    def __init__(self, sizes: list[int]):
        super().__init__()
        self.weights = nn.ParameterList(
            torch.randn(a, b) for a, b in pairwise(sizes)
        )
        self.scales = nn.ParameterDict(
            {"input": torch.ones(()), "output": torch.ones(())}
        )

    def forward(self, x):
        x = x * self.scales["input"]
        for weight in self.weights:
            x = torch.tanh(x @ weight)
        return x * self.scales["output"]


model = Encoder([4, 8, 2])
print(model(torch.ones(5, 4)).shape)
#> torch.Size([5, 2])
for name, parameter in model.named_parameters():
    print(name, tuple(parameter.shape), parameter.requires_grad)
    #> weights.0 (4, 8) True
    #> weights.1 (8, 2) True
    #> scales.input () True
    #> scales.output () True
