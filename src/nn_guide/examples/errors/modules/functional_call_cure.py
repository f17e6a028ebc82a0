import torch
from torch import nn
from torch.func import functional_call

model = nn.Linear(2, 1)
weights = {name: p.detach() for name, p in model.named_parameters()}
weights["weight"] = torch.zeros(1, 2)
y = functional_call(model, weights, (torch.ones(1, 2),), strict=True)
print(torch.equal(y[0], model.bias))
#> True
