import torch
from torch import nn

from nn_guide import doctor

samples = torch.randn(64, 4)
order = torch.randperm(64)
x, new = samples[order[:48]], samples[order[40:]]  # !
y = x.sum(1, keepdim=True)
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
with doctor.watch(model, optimizer) as visit:
    for _ in range(10):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        loss = nn.functional.mse_loss(model(new), new.sum(1, True))
found = visit.findings[0]
print(found.code, found.facts["shared"], found.facts["rows"])
#> shared-samples 8 24
