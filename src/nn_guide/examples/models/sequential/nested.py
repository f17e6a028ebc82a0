import torch
from torch import nn


def block(in_features: int, out_features: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(in_features, out_features), nn.ReLU()
    )


model = nn.Sequential(block(4, 8), block(8, 8), nn.Linear(8, 2))
print(model[1][0])
#> Linear(in_features=8, out_features=8, bias=True)
print([name for name, _ in model.named_parameters()])
#> ['0.0.weight', '0.0.bias', '1.0.weight', '1.0.bias', '2.weight', '2.bias']
print(model(torch.ones(5, 4)).shape)
#> torch.Size([5, 2])
