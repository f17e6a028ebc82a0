# expect: nan-input
"""Passengers with missing ages: mean and deviation ignore the gaps, the gaps stay."""

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
rng = np.random.default_rng(0)
table = np.column_stack([rng.normal(30, 12, 300), rng.integers(1, 4, 300), rng.gamma(2, 15, 300)])
survived = (rng.random(300) < 1 / (1 + np.exp(table[:, 1] - 2))).astype(np.float32)
table[rng.random(300) < 0.15, 0] = np.nan
table = (table - np.nanmean(table, 0)) / np.nanstd(table, 0)

ds = TensorDataset(torch.tensor(table, dtype=torch.float32), torch.tensor(survived))
model = nn.Sequential(nn.Linear(3, 16), nn.ReLU(), nn.Linear(16, 1))
opt = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(4):
    for x, y in DataLoader(ds, batch_size=32, shuffle=True):
        loss = nn.functional.binary_cross_entropy_with_logits(model(x)[:, 0], y)
        opt.zero_grad()
        loss.backward()
        opt.step()
