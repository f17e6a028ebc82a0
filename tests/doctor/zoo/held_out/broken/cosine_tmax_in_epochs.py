# expect: schedule-ended, scheduler-per-batch
"""CosineAnnealingLR with T_max in epochs and a step per batch: the rate goes down and up again."""

import torch
from torch import nn

torch.manual_seed(0)
epochs, batches = 6, 8
model = nn.Sequential(nn.Linear(4, 24), nn.ReLU(), nn.Linear(24, 3))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=epochs)
for epoch in range(epochs):
    for b in range(batches):
        x = torch.randn(32, 4)
        y = (x[:, 0] > 0).long() + (x[:, 1] > 0).long()
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        scheduler.step()
