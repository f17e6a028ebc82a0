import torch
import torch.nn.functional as F
from torch import nn

from nn_guide import doctor

x, y = torch.randn(64, 20), torch.arange(64) % 4


def codes(model, optimizer):
    with doctor.watch(model, optimizer) as visit:
        for _ in range(20):
            optimizer.zero_grad()
            F.cross_entropy(model(x), y).backward()
            optimizer.step()
    return [finding.code for finding in visit.findings]


model = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 9))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[2] = nn.Linear(32, 4)  # (1)!
print(codes(model, optimizer))
#> ['replaced-after-optimizer']

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
print(codes(model, optimizer))
#> []
