import torch
from torch import nn

model = nn.Linear(1, 1)
weights = [p.detach() for p in model.parameters()]
optimizer = torch.optim.SGD(weights, lr=0.1)
before = model.weight.item()
model(torch.ones(1, 1)).sum().backward()
optimizer.step()
print(model.weight.item() == before)
#> True
