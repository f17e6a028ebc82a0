# expect: nan-input
"""Tabular data with one column that never changes."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
table = torch.randn(300, 6) * torch.tensor([1.0, 20.0, 3.0, 0.5, 8.0, 1.0])
table[:, 5] = 1.0
label = (table[:, 0] + table[:, 1] / 20 > 0).long()
features = (table - table.mean(dim=0)) / table.std(dim=0)

loader = DataLoader(TensorDataset(features, label), batch_size=50, shuffle=True)
model = nn.Sequential(nn.Linear(6, 24), nn.ReLU(), nn.Linear(24, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
criterion = nn.CrossEntropyLoss()
for _ in range(5):
    for x, y in loader:
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
