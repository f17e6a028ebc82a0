# expect: broadcast
"""Quantile forecasts with a pinball loss of one's own; the targets lack the last dimension."""

import torch
from torch import nn


class Pinball(nn.Module):
    def __init__(self, q):
        super().__init__()
        self.q = q

    def forward(self, pred, target):
        diff = target - pred
        return torch.maximum(self.q * diff, (self.q - 1) * diff).mean()


class Forecaster(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv1d(1, 8, 3)
        self.out = nn.Linear(8 * 10, 1)

    def forward(self, x):
        return self.out(torch.relu(self.conv(x.unsqueeze(1))).flatten(1))


torch.manual_seed(0)
series = torch.sin(torch.arange(500) * 0.3) + 0.2 * torch.randn(500)
win = series.unfold(0, 13, 1)
model, criterion = Forecaster(), Pinball(0.5)
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for idx in torch.randperm(len(win))[:480].split(16):
    loss = criterion(model(win[idx, :12]), win[idx, 12])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
