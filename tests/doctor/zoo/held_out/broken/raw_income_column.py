# expect: unscaled-features
"""Loan default from income in dollars, age and debt ratio, as they come from the table."""

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
rng = np.random.default_rng(0)
income = rng.normal(52000, 15000, 320)
age = rng.normal(41, 11, 320)
ratio = rng.beta(2, 5, 320)
default = (ratio * 3 - income / 52000 + 0.2 * rng.normal(size=320) > -0.1).astype("float32")
X = torch.tensor(np.stack([income, age, ratio], 1), dtype=torch.float32)
y = torch.tensor(default)[:, None]

model = nn.Sequential(nn.Linear(3, 16), nn.ReLU(), nn.Linear(16, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
criterion = nn.BCEWithLogitsLoss()
for epoch in range(4):
    for xb, yb in DataLoader(TensorDataset(X, y), batch_size=32, shuffle=True):
        optimizer.zero_grad()
        loss = criterion(model(xb), yb)
        loss.backward()
        optimizer.step()
