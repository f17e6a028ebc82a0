# expect: seed-in-loop
"""A classifier with dropout that is to give the same result in each run."""

import random

import numpy as np
import torch
from torch import nn


def set_seed(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


set_seed(0)
x = torch.randn(400, 10)
y = (x[:, :5].sum(1) > x[:, 5:].sum(1)).long()
model = nn.Sequential(nn.Linear(10, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)

order = torch.randperm(400)
for epoch in range(4):
    for i in range(0, 400, 40):
        set_seed(0)
        idx = order[i : i + 40]
        loss = nn.functional.cross_entropy(model(x[idx]), y[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
