# expect: scheduler-of-another-optimizer
"""SGD was tried first; the scheduler still belongs to it."""

import torch
import torch.nn as nn

torch.manual_seed(0)

x = torch.rand(400, 2) * 2 - 1
y = (x.norm(dim=1) > 0.75).long()
model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

for epoch in range(5):
    for idx in torch.randperm(400).split(40):
        loss = nn.functional.cross_entropy(model(x[idx]), y[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    scheduler.step()
