import torch
from torch import nn

from nn_guide import doctor

x = 5 + torch.randn(64, 4)
y = x.sum(1, keepdim=True)
norm = nn.BatchNorm1d(4, momentum=0.001)  # !
model = nn.Sequential(norm, nn.Linear(4, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
with doctor.watch(model, optimizer) as visit:
    for _ in range(20):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        model(x)
found = visit.findings[0]
print(found.code, found.facts["momentum"])
#> stale-statistics 0.001
