import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[2] = nn.Linear(8, 3)
before = [p.detach().clone() for p in model.parameters()]
model(torch.ones(2, 4)).sum().backward()
optimizer.step()
print([not p.equal(b) for p, b in zip(model.parameters(), before)])
#> [True, True, False, False]
