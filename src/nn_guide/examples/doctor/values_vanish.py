import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(32, 32)
y = x.sum(1, keepdim=True)
layers = []
for _ in range(8):
    layers += [nn.Linear(32, 32), nn.ReLU()]
    nn.init.normal_(layers[-2].weight, std=0.02)  # !
model = nn.Sequential(*layers, nn.Linear(32, 1))
optimizer = torch.optim.Adam(model.parameters())
with doctor.watch(model, optimizer) as visit:
    for _ in range(10):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
found = visit.findings[0]
print(found.code)
#> values-vanish
