import torch
from torch import nn

models = {}
for name in ("SGD", "Adam"):
    model = nn.Linear(2, 2)
    optimizer = getattr(torch.optim, name)(model.parameters(), lr=0.1)
    models[name] = model
print(torch.equal(models["SGD"].weight, models["Adam"].weight))
#> False
