import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.ReLU())
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model.append(nn.Linear(3, 2))
before = model[2].bias.clone()
model(torch.ones(5, 4)).sum().backward()
optimizer.step()
print(torch.equal(model[2].bias, before))
#> True
