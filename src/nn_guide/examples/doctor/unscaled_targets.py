import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(32, 4)
y = 1000 * torch.arange(32.0).unsqueeze(1)  # !
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=1e-4)
with doctor.watch(model, optimizer) as visit:
    for _ in range(10):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
found = visit.findings[0]
print(found.code, found.facts["low"], found.facts["high"])
#> unscaled-targets 0.0 31000.0
