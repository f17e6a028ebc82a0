import torch
from torch import nn

layers = [
    nn.Linear(4, 4),
    nn.Sigmoid(),
    nn.Linear(4, 4),
    nn.Sigmoid(),
    nn.Linear(4, 1),
]
model = nn.Sequential(*layers)
for parameter in model.parameters():
    nn.init.constant_(parameter, 0.5)
model(torch.ones(2, 4)).sum().backward()
for name, parameter in model.named_parameters():
    print(f"{name:8} {parameter.grad.norm().item():.3f}")
    #> 0.weight 0.045
    #> 0.bias   0.022
    #> 2.weight 0.294
    #> 2.bias   0.159
    #> 4.weight 3.651
    #> 4.bias   2.000
