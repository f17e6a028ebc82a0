import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(32, 4)
y = (x[:, :1] > 0).float()
model = nn.Linear(4, 1)  # !
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
with doctor.watch(model, optimizer) as visit:
    for _ in range(10):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
found = visit.findings[0]
print(found.code, tuple(found.facts["shape"]))
#> one-class (32, 1)
