import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(4096, 4)
y = x.sum(1, keepdim=True)
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=1e-5)
with doctor.watch(model, optimizer) as visit:
    for _ in range(10):
        optimizer.zero_grad()
        loss = (model(x) - y).square().sum()  # !
        loss.backward()
        optimizer.step()
found = visit.findings[0]
print(found.code, found.facts["first"])
#> gradients-explode weight
