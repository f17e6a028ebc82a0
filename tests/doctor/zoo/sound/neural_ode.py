"""A neural ordinary differential equation: the same layers twenty times, by Euler's method."""

import torch
from torch import nn

torch.manual_seed(0)


class Field(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 2))

    def forward(self, z):
        return self.net(z)


class ODE(nn.Module):
    def __init__(self, steps=20, dt=0.1):
        super().__init__()
        self.field = Field()
        self.steps, self.dt = steps, dt

    def forward(self, z):
        path = [z]
        for _ in range(self.steps):
            z = z + self.dt * self.field(z)
            path.append(z)
        return torch.stack(path, dim=1)


def true_path(z):
    turn = 0.1 * torch.arange(21.0)
    damp = torch.exp(-0.2 * turn)
    a, b = z[:, :1], z[:, 1:]
    return torch.stack(
        [damp * (a * turn.cos() - b * turn.sin()), damp * (a * turn.sin() + b * turn.cos())], dim=-1
    )


model = ODE()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(40):
    z0 = torch.randn(24, 2)
    loss = nn.functional.mse_loss(model(z0), true_path(z0))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
