import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(32, 4)
y = 255.0 * (x[:, :1] > 0)  # !
model = nn.Linear(4, 1)
criterion = nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
with doctor.watch(model, optimizer) as visit:
    for _ in range(10):
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
found = visit.findings[0]
print(found.code, found.facts["low"], found.facts["high"])
#> targets-out-of-range 0.0 255.0
