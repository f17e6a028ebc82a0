import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(64, 4)
y = x.sum(1, keepdim=True)
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.5)
with doctor.watch(model, optimizer) as visit:
    for i in range(0, 64, 4):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x[i : i + 4]), y[i : i + 4])
        loss.backward()
        optimizer.step()
        scheduler.step()  # !
found = visit.findings[0]
print(found.code, found.facts["scheduler"], found.facts["times"])
#> scheduler-per-batch ExponentialLR 16
