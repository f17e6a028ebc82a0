import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(32, 4)
y = x.sum(1, keepdim=True)
new = torch.randn(32, 4)
model = nn.Sequential(nn.Dropout(0.2), nn.Linear(4, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
with doctor.watch(model, optimizer) as visit:
    for _ in range(10):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        loss = nn.functional.mse_loss(model(new), new.sum(1, True))  # !
found = visit.findings[0]
print(found.code, found.facts["kinds"])
#> evaluated-in-train ['Dropout']
