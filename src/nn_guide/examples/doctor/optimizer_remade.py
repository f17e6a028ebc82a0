import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(32, 4)
y = x.sum(1, keepdim=True)
model = nn.Linear(4, 1)
with doctor.watch(model) as visit:
    for _ in range(10):
        optimizer = torch.optim.Adam(model.parameters())  # !
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
found = visit.findings[0]
print(found.code, found.facts["optimizer"], found.facts["times"])
#> optimizer-remade Adam 10
