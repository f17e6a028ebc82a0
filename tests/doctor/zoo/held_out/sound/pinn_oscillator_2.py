"""A physics-informed network for the damped oscillator: derivatives by autograd.grad."""

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(1, 24), nn.Tanh(), nn.Linear(24, 24), nn.Tanh(), nn.Linear(24, 1))
optimizer = torch.optim.Adam(net.parameters(), lr=5e-3)
mu, k = 0.4, 4.0


def derivative(y, t):
    return torch.autograd.grad(y, t, torch.ones_like(y), create_graph=True)[0]


t0 = torch.zeros(1, 1, requires_grad=True)
for it in range(50):
    t = torch.rand(64, 1, requires_grad=True)
    u = net(t)
    du = derivative(u, t)
    ddu = derivative(du, t)
    physics = ((ddu + mu * du + k * u) ** 2).mean()
    u0 = net(t0)
    du0 = derivative(u0, t0)
    boundary = (u0 - 1).pow(2).mean() + du0.pow(2).mean()
    loss = 0.01 * physics + boundary
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
