# expect: not-in-optimizer
"""Multi-task learning: parameter groups list the trunk and one of two heads."""

import torch
import torch.nn.functional as F
from torch import nn


class MultiTask(nn.Module):
    def __init__(self):
        super().__init__()
        self.trunk = nn.Sequential(nn.Linear(7, 32), nn.ReLU())
        self.age = nn.Linear(32, 1)
        self.group = nn.Linear(32, 3)

    def forward(self, x):
        h = self.trunk(x)
        return {"age": self.age(h).squeeze(-1), "group": self.group(h)}


torch.manual_seed(0)
net = MultiTask()
optimizer = torch.optim.Adam(
    [
        {"params": net.trunk.parameters(), "lr": 3e-3},
        {"params": net.age.parameters(), "lr": 1e-2},
    ]
)
for it in range(40):
    x = torch.randn(32, 7)
    age, group = x[:, 0] + x[:, 1], x[:, 2:5].argmax(1)
    out = net(x)
    loss = F.mse_loss(out["age"], age) + F.cross_entropy(out["group"], group)
    net.zero_grad()
    loss.backward()
    optimizer.step()
