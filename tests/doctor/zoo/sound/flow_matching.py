"""Flow matching; the validation noise is always the same, without touching the global seed."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class Velocity(nn.Module):
    def __init__(self, dim=48):
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(3, dim), nn.SiLU(), nn.Linear(dim, dim), nn.SiLU(), nn.Linear(dim, 2)
        )

    def forward(self, x, t):
        return self.net(torch.cat([x, t], dim=1))


def cross(n):
    along = 2 * torch.rand(n) - 1
    upright = torch.rand(n) < 0.5
    zero = torch.zeros(n)
    points = torch.stack([torch.where(upright, zero, along), torch.where(upright, along, zero)], 1)
    return 1.5 * points + 0.03 * torch.randn(n, 2)


def flow_loss(model, x1):
    x0, t = torch.randn_like(x1), torch.rand(len(x1), 1)
    return nn.functional.mse_loss(model((1 - t) * x0 + t * x1, t), x1 - x0)


model = Velocity()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
val_set = cross(256)
for step in range(1, 51):
    model.train()
    loss = flow_loss(model, cross(128))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 10 == 0:
        model.eval()
        with torch.no_grad(), torch.random.fork_rng():
            torch.manual_seed(1234)
            val_loss = flow_loss(model, val_set).item()
