import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(32, 4)
y = x.square().sum(1, keepdim=True)
model = nn.Linear(4, 1)
nn.init.constant_(model.bias, -2.0)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
with doctor.watch(model, optimizer) as visit:
    for _ in range(10):
        optimizer.zero_grad()
        error = model(x).log1p() - y.log1p()  # !
        loss = error.square().mean()
        loss.backward()
        optimizer.step()
found = visit.findings[0]
print(found.code, found.facts["loss"])
#> nan-loss nan
