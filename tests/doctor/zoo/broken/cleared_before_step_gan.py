# expect: cleared-before-step
"""A GAN on two moons; all gradients are cleared before each of the two steps."""

import math

import torch
from torch import nn

torch.manual_seed(0)


def moons(n):
    angle = math.pi * torch.rand(n)
    upper = torch.rand(n) < 0.5
    x = torch.where(upper, angle.cos(), 1 - angle.cos()) - 0.5
    y = torch.where(upper, angle.sin(), 0.5 - angle.sin()) - 0.25
    return torch.stack([x, y], 1) + 0.05 * torch.randn(n, 2)


def mlp(a, b):
    return nn.Sequential(nn.Linear(a, 32), nn.LeakyReLU(0.2), nn.Linear(32, b))


G, D = mlp(4, 2), mlp(2, 1)
g_opt = torch.optim.Adam(G.parameters(), lr=1e-3, betas=(0.5, 0.9))
d_opt = torch.optim.Adam(D.parameters(), lr=1e-3, betas=(0.5, 0.9))
loss_fn = nn.BCEWithLogitsLoss()


def reset_grad():
    g_opt.zero_grad()
    d_opt.zero_grad()


for _ in range(30):
    real = moons(64)
    fake = G(torch.randn(64, 4))

    d_loss = loss_fn(D(real), torch.ones(64, 1)) + loss_fn(D(fake.detach()), torch.zeros(64, 1))
    d_loss.backward()
    reset_grad()
    d_opt.step()

    g_loss = loss_fn(D(fake), torch.ones(64, 1))
    g_loss.backward()
    reset_grad()
    g_opt.step()
