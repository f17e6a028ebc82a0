# expect: same-batch
"""Batches are cut by hand from a table of 400 rows."""

import torch
from torch import nn

torch.manual_seed(0)
BATCH = 50
x = torch.randn(400, 6)
y = torch.sin(x[:, :1] + x[:, 1:2]) * 1.4

model = nn.Sequential(nn.Linear(6, 48), nn.Tanh(), nn.Linear(48, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
criterion = nn.MSELoss()
for _ in range(5):
    for i in range(len(x) // BATCH):
        start = i // BATCH
        inputs, targets = x[start : start + BATCH], y[start : start + BATCH]
        optimizer.zero_grad()
        loss = criterion(model(inputs), targets)
        loss.backward()
        optimizer.step()
