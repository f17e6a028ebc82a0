import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(32, 4)
y = x[:, :3].argmax(1)
model = nn.Linear(4, 3)
nn.init.normal_(model.weight, std=50.0)  # !
optimizer = torch.optim.Adam(model.parameters())
with doctor.watch(model, optimizer) as visit:
    for _ in range(10):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
found = visit.findings[0]
print(found.code, found.facts["classes"])
#> initial-loss 3
