"""A neural ODE with Euler steps: one layer called ten times turns points round."""

import torch
from torch import nn

torch.manual_seed(0)


class Field(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(2, 24), nn.Tanh(), nn.Linear(24, 2))

    def forward(self, state):
        return self.net(state)


def solve(field, state, time=1.0, steps=10):
    for _ in range(steps):
        state = state + time / steps * field(state)
    return state


turn = torch.tensor([[0.0, -1.0], [1.0, 0.0]])
field = Field()
optimizer = torch.optim.Adam(field.parameters(), lr=1e-2)
for _ in range(50):
    start = torch.randn(64, 2)
    loss = (solve(field, start) - start @ turn.T).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss.item())
