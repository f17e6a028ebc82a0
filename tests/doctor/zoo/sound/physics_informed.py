"""A network solves u'' = -u with u(0) = 0, u'(0) = 1: derivatives by autograd, full batch."""

import torch
from torch import nn

torch.manual_seed(0)

net = nn.Sequential(nn.Linear(1, 24), nn.Tanh(), nn.Linear(24, 24), nn.Tanh(), nn.Linear(24, 1))
optimizer = torch.optim.Adam(net.parameters(), lr=5e-3)
t = torch.linspace(0, 2, 40).unsqueeze(1).requires_grad_(True)


def derivative(y, x):
    return torch.autograd.grad(y.sum(), x, create_graph=True)[0]


for step in range(60):
    u = net(t)
    du = derivative(u, t)
    ddu = derivative(du, t)
    residual = (ddu + u).pow(2).mean()
    start = u[0].pow(2).sum() + (du[0] - 1).pow(2).sum()
    loss = residual + start
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
