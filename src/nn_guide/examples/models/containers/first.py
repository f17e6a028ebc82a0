from itertools import pairwise

import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self, sizes: list[int]):
        super().__init__()
        self.layers = nn.ModuleList(  # !
            nn.Linear(a, b) for a, b in pairwise(sizes)
        )

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = torch.relu(layer(x))
        return self.layers[-1](x)


model = MLP([4, 8, 2])
print(model(torch.ones(5, 4)).shape)
#> torch.Size([5, 2])
print(list(model.state_dict()))
#> ['layers.0.weight', 'layers.0.bias', 'layers.1.weight', 'layers.1.bias']
