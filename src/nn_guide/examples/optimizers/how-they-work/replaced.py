import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[2] = nn.Linear(4, 2)
before = model[2].weight.detach().clone()

model(torch.ones(1, 4)).sum().backward()
optimizer.step()
print(torch.equal(model[2].weight, before))
#> True

held = {p for group in optimizer.param_groups for p in group["params"]}
parameters = model.named_parameters()
print([name for name, p in parameters if p not in held])  # (1)!
#> ['2.weight', '2.bias']
