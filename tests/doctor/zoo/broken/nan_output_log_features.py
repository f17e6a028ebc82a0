# expect: nan-output
"""Counts go through a logarithm inside the model."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)


class CountModel(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.norm = nn.BatchNorm1d(n)
        self.net = nn.Sequential(nn.Linear(n, 24), nn.ReLU(), nn.Linear(24, 1))

    def forward(self, counts):
        return self.net(self.norm(torch.log(counts))).squeeze(1)


rates = torch.tensor([20.0, 40.0, 6.0])
counts = torch.poisson(rates.expand(320, 3))
target = torch.log1p(counts[:, 0]) - torch.log1p(counts[:, 1])
loader = DataLoader(TensorDataset(counts, target), batch_size=32, shuffle=True)
model = CountModel(3)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(4):
    for x, y in loader:
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
