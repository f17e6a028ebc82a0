import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(32, 4)
y = x.sum(1)
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
with doctor.watch(model, optimizer) as visit:
    for _ in range(10):
        optimizer.zero_grad()
        loss = ((model(x) - y) ** 2).mean()  # !
        loss.backward()
        optimizer.step()
found = visit.findings[0]
print(found.code, found.facts["input"], found.facts["made"])
#> broadcast (32, 1) (32, 32)
