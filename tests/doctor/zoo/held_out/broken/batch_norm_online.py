# expect: batch-of-one
"""Online learning: one sound at a time through a small 1-d net with batch normalization."""

import torch
from torch import nn

torch.manual_seed(0)


def sounds(n):
    for _ in range(n):
        y = torch.randint(0, 2, (1,))
        t = torch.arange(32.0)
        yield torch.sin(t * (0.3 + 0.5 * y) + 6.28 * torch.rand(1)).view(1, 1, 32), y


model = nn.Sequential(
    nn.Conv1d(1, 8, 5),
    nn.BatchNorm1d(8),
    nn.ReLU(),
    nn.AdaptiveMaxPool1d(2),
    nn.Flatten(),
    nn.Linear(16, 2),
)
opt = torch.optim.Adam(model.parameters(), lr=5e-3)
for x, y in sounds(50):
    loss = nn.functional.cross_entropy(model(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
