# expect: unscaled-targets
"""A forecast of visitors per day: the window is standardized, the next day isn't."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Forecast(nn.Module):
    def __init__(self, hidden=16):
        super().__init__()
        self.gru = nn.GRU(1, hidden, batch_first=True)
        self.out = nn.Linear(hidden, 1)

    def forward(self, window):
        states, _ = self.gru(window)
        return self.out(states[:, -1]).squeeze(-1)


days = torch.arange(400.0)
visitors = 4000 + 900 * torch.sin(days * 2 * torch.pi / 7) + 60 * torch.randn(400)
scaled = (visitors - visitors.mean()) / visitors.std()

model = Forecast()
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
for step in range(40):
    start = torch.randint(0, 400 - 15, (32,))
    window = torch.stack([scaled[i : i + 14] for i in start]).unsqueeze(-1)
    target = torch.stack([visitors[i + 14] for i in start])
    loss = F.smooth_l1_loss(model(window), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
