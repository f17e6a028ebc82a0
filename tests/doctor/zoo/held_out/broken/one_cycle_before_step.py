# expect: scheduler-before-optimizer
"""OneCycleLR is stepped per batch, but ahead of the optimizer."""

import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
torch.manual_seed(0)
STEPS = 40
model = nn.Sequential(nn.Embedding(25, 8), nn.Flatten(), nn.Linear(48, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.2, total_steps=STEPS + 1)
for step in range(STEPS):
    ids = torch.randint(0, 25, (32, 6))
    label = (ids[:, 0] > ids[:, 5]).long()
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(ids), label).backward()
    scheduler.step()
    optimizer.step()
