# expect: clip-without-effect
"""A GAN: in the discriminator's step the generator's (empty) gradients are clipped."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
G = nn.Sequential(nn.Linear(4, 24), nn.ReLU(), nn.Linear(24, 2))
D = nn.Sequential(nn.Linear(2, 24), nn.LeakyReLU(0.2), nn.Linear(24, 1))
g_opt = torch.optim.Adam(G.parameters(), lr=1e-3)
d_opt = torch.optim.Adam(D.parameters(), lr=1e-3)


def d_step(real):
    with torch.no_grad():
        fake = G(torch.randn(len(real), 4))
    loss = F.softplus(-D(real)).mean() + F.softplus(D(fake)).mean()
    d_opt.zero_grad()
    g_opt.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(G.parameters(), 1.0)
    d_opt.step()


def g_step(n):
    loss = F.softplus(-D(G(torch.randn(n, 4)))).mean()
    g_opt.zero_grad()
    loss.backward()
    g_opt.step()


for it in range(25):
    angle = torch.rand(32) * 6.28
    d_step(torch.stack([angle.cos(), angle.sin()], 1))
    g_step(32)
