# expect: never-called
"""A residual block with a projection that its forward forgets."""

import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, i, o):
        super().__init__()
        self.conv1 = nn.Conv1d(i, o, 3, padding=1)
        self.conv2 = nn.Conv1d(o, o, 3, padding=1)
        self.norm = nn.GroupNorm(2, o)
        self.shortcut = nn.Conv1d(i, o, 1)

    def forward(self, x):
        h = torch.relu(self.norm(self.conv1(x)))
        return torch.relu(h + self.conv2(h))


torch.manual_seed(0)
model = nn.Sequential(Block(1, 6), nn.AdaptiveMaxPool1d(2), nn.Flatten(), nn.Linear(12, 2))
opt = torch.optim.AdamW(model.parameters(), lr=5e-3)
for step in range(30):
    y = torch.randint(0, 2, (24,))
    t = torch.arange(20.0)
    x = torch.sin(t * (0.4 + 0.8 * y[:, None]))[:, None] + 0.2 * torch.randn(24, 1, 20)
    loss = nn.functional.cross_entropy(model(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
