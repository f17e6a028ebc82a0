import torch
from torch import nn
from torch.func import functional_call

model = nn.Sequential(nn.Linear(2, 1), nn.ReLU())
before = model[0].weight.clone()
x = torch.tensor([[10.0, 1.0]])

weights = {
    "0.weight": torch.tensor([[1.0, 2.0]]),
    "0.bias": torch.tensor([0.5]),
}
print(functional_call(model, weights, (x,)))
#> tensor([[12.5000]])
print(torch.equal(model[0].weight, before))
#> True
