"""A physics-informed network solves u'' + u = 0 with u(0) = 1 and u'(0) = 0."""

import torch
from torch import nn

torch.manual_seed(0)

u = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh(), nn.Linear(32, 1))
optimizer = torch.optim.Adam(u.parameters(), lr=1e-2)


def derivative(y, x):
    return torch.autograd.grad(y, x, torch.ones_like(y), create_graph=True)[0]


t = torch.linspace(0, 2, 40).unsqueeze(1).requires_grad_()
for _ in range(60):
    optimizer.zero_grad()
    value = u(t)
    first = derivative(value, t)
    second = derivative(first, t)
    residual = (second + value).square().mean()
    start = (value[0] - 1).square().sum() + first[0].square().sum()
    loss = residual + start
    loss.backward()
    optimizer.step()

with torch.no_grad():
    error = (u(t) - torch.cos(t)).abs().max()
print(f"largest error {error:.2f}")
