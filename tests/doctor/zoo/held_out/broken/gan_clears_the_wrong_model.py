# expect: no-zero-grad
"""A GAN learns points on a circle."""

import math

import torch
from torch import nn

torch.manual_seed(0)


def mlp(a, b, c):
    return nn.Sequential(
        nn.Linear(a, b), nn.LeakyReLU(0.2), nn.Linear(b, b), nn.LeakyReLU(0.2), nn.Linear(b, c)
    )


G, D = mlp(4, 32, 2), mlp(2, 32, 1)
g_opt = torch.optim.Adam(G.parameters(), lr=2e-3, betas=(0.5, 0.99))
d_opt = torch.optim.Adam(D.parameters(), lr=2e-3, betas=(0.5, 0.99))
bce = nn.BCEWithLogitsLoss()
ones, zeros = torch.ones(64, 1), torch.zeros(64, 1)

for _ in range(25):
    angle = 2 * math.pi * torch.rand(64)
    real = torch.stack([angle.cos(), angle.sin()], dim=1)

    d_opt.zero_grad()
    fake = G(torch.randn(64, 4))
    d_loss = bce(D(real), ones) + bce(D(fake.detach()), zeros)
    d_loss.backward()
    d_opt.step()

    d_opt.zero_grad()
    g_loss = bce(D(fake), ones)
    g_loss.backward()
    g_opt.step()
