import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(32, 4)
y = x.sum(1, keepdim=True)
model = nn.Sequential(
    nn.Unflatten(1, (1, 4)),
    nn.BatchNorm1d(1),
    nn.Flatten(),
    nn.Linear(4, 1),
)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
with doctor.watch(model, optimizer) as visit:
    for i in range(32):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x[i : i + 1]), y[i : i + 1])
        loss.backward()
        optimizer.step()
found = visit.findings[0]
print(found.code, found.facts["name"], found.facts["times"])
#> batch-of-one 1 (BatchNorm1d) 32
