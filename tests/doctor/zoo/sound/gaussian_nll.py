"""Mean and variance by one network; the loss of a density may become negative."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)


class MeanVariance(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh())
        self.mean = nn.Linear(32, 1)
        self.raw_var = nn.Linear(32, 1)

    def forward(self, x):
        h = self.body(x)
        return self.mean(h), F.softplus(self.raw_var(h)) + 1e-4


x = 2 * torch.rand(400, 1) - 1
y = 0.8 * x + 0.05 * (1 + x) * torch.randn(400, 1)
model = MeanVariance()
criterion = nn.GaussianNLLLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(6):
    for xb, yb in DataLoader(TensorDataset(x, y), batch_size=40, shuffle=True):
        mean, var = model(xb)
        loss = criterion(mean, yb, var)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
