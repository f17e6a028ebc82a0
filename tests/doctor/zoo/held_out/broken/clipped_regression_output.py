# expect: relu-before-loss
"""A forecast of changes, which go up and down."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class ChangeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv1d(1, 12, 3)
        self.fc1 = nn.Linear(12 * 8, 32)
        self.fc2 = nn.Linear(32, 1)

    def forward(self, x):
        x = F.relu(self.conv(x.unsqueeze(1)))
        x = F.relu(self.fc1(x.flatten(1)))
        return F.relu(self.fc2(x))


torch.manual_seed(0)
t = 0.5 * torch.arange(11) + 6.28 * torch.rand(256, 1)
series = torch.sin(t) + 0.05 * torch.randn(256, 11)
x, y = 1.4 * series[:, :10], (series[:, 10:] - series[:, 9:10]) * 3
model = ChangeNet()
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
criterion = nn.MSELoss()
for _ in range(5):
    for rows in torch.randperm(256).split(32):
        optimizer.zero_grad()
        loss = criterion(model(x[rows]), y[rows])
        loss.backward()
        optimizer.step()
