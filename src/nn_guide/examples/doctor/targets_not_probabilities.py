import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(32, 4)
y = torch.tensor([1.0, 1.0, 0.0]).repeat(32, 1)  # !
model = nn.Linear(4, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
with doctor.watch(model, optimizer) as visit:
    for _ in range(10):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
found = visit.findings[0]
print(found.code, found.facts["sum"])
#> targets-not-probabilities 2.0
