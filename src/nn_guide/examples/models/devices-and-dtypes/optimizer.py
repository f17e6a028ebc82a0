import torch
from torch import nn

model = nn.Linear(4, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
weight = model.weight

model.to(torch.float64)
print(model.weight is weight, weight.dtype)
#> True torch.float64
before = weight.detach().clone()
model(torch.ones(3, 4, dtype=torch.float64)).sum().backward()
optimizer.step()
print(torch.allclose(weight, before - 0.3))
#> True

model.to("meta")
print(model.weight is weight)
#> False
