import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils import parametrize


class UnitRows(nn.Module):
    def forward(self, weight):
        return F.normalize(weight)


layer = nn.Linear(4, 3, bias=False)
parametrize.register_parametrization(layer, "weight", UnitRows())
print([name for name, _ in layer.named_parameters()])
#> ['parametrizations.weight.original']

optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
layer(torch.ones(5, 4)).square().sum().backward()
optimizer.step()
print(layer.weight.detach().norm(dim=1).round(decimals=4))
#> tensor([1., 1., 1.])
