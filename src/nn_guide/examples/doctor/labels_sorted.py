import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

from nn_guide import doctor

y = torch.arange(4).repeat_interleave(16)
x = torch.randn(64, 4) + nn.functional.one_hot(y)
loader = DataLoader(TensorDataset(x, y), batch_size=8)  # !
model = nn.Linear(4, 4)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
with doctor.watch(model, optimizer) as visit:
    for x, y in loader:
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
found = visit.findings[0]
print(found.code, found.facts["single"], found.facts["batches"])
#> labels-sorted 8 8
