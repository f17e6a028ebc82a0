import torch
from torch import nn


def initialize(module):
    if isinstance(module, nn.Linear):
        nn.init.constant_(module.weight, 0.5)
        nn.init.zeros_(module.bias)
    print(type(module).__name__)
    #> Linear
    #> ReLU
    #> Sequential
    #> Linear
    #> Sequential


model = nn.Sequential(
    nn.Sequential(nn.Linear(4, 2), nn.ReLU()), nn.Linear(2, 1)
)
print(model.apply(initialize) is model)
#> True
print(model(torch.ones(1, 4)).item())
#> 2.0
