import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(32, 16)
y = x.sum(1, keepdim=True)
layers = []
for _ in range(10):
    layers += [nn.Linear(16, 16), nn.Sigmoid()]  # !
model = nn.Sequential(*layers, nn.Linear(16, 1))
optimizer = torch.optim.Adam(model.parameters())
with doctor.watch(model, optimizer) as visit:
    for _ in range(10):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
found = visit.findings[0]
print(found.code, found.facts["first"], found.facts["last"])
#> gradients-vanish 0.weight 20.weight
