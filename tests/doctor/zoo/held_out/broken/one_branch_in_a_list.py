# expect: unregistered
"""A CNN with two branches of several widths, like an inception block."""

import torch
import torch.nn as nn


class Inception(nn.Module):
    def __init__(self, channels=6):
        super().__init__()
        self.local = nn.ModuleList([nn.Conv1d(1, channels, k, padding=k // 2) for k in (1, 3)])
        self.wide = [nn.Conv1d(1, channels, k, padding=k // 2) for k in (7, 11)]
        self.fc = nn.Linear(4 * channels, 3)

    def forward(self, x):
        branches = [conv(x) for conv in self.local] + [conv(x) for conv in self.wide]
        return self.fc(torch.cat(branches, dim=1).relu().mean(-1))


def signals(n):
    kind = torch.randint(3, (n,))
    t = torch.linspace(0, 1, 40)
    f = torch.tensor([2.0, 5.0, 11.0])[kind, None]
    x = torch.sin(6.28 * (f * t + torch.rand(n, 1))) + 0.3 * torch.randn(n, 40)
    return x.unsqueeze(1), kind


torch.manual_seed(0)
model = Inception()
optimizer = torch.optim.Adam(model.parameters(), lr=2e-2)
for _ in range(40):
    x, y = signals(48)
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
