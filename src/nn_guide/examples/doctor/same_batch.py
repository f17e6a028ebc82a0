import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

from nn_guide import doctor

x = torch.randn(64, 4)
y = x.sum(1, keepdim=True)
loader = DataLoader(TensorDataset(x, y), batch_size=8)
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
with doctor.watch(model, optimizer) as visit:
    for _ in range(10):
        x, y = next(iter(loader))  # !
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
found = visit.findings[0]
print(found.code, found.facts["times"])
#> same-batch 10
