# expect: unscaled-targets
"""Prices of houses, in whole units of money, from five standardized features."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

features = torch.randn(320, 5)
prices = 250_000 + 60_000 * features[:, :1] - 20_000 * features[:, 1:2]
loader = DataLoader(TensorDataset(features, prices), batch_size=32, shuffle=True)

model = nn.Sequential(nn.Linear(5, 32), nn.ReLU(), nn.Linear(32, 1))
criterion = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)

for epoch in range(4):
    for x, y in loader:
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
