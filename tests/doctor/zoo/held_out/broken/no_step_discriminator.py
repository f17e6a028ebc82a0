# expect: no-step
"""A GAN on a line: the generator is trained, the discriminator's step was forgotten."""

import torch
from torch import nn, optim

torch.manual_seed(0)
gen = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
disc = nn.Sequential(nn.Linear(2, 16), nn.LeakyReLU(0.2), nn.Linear(16, 1))
opt_g = optim.Adam(gen.parameters(), lr=2e-3)
opt_d = optim.Adam(disc.parameters(), lr=2e-3)
bce = nn.BCEWithLogitsLoss()

for it in range(40):
    t = torch.randn(64, 1)
    real = torch.cat([t, 0.5 * t], dim=1) + 0.05 * torch.randn(64, 2)
    z = torch.randn(64, 2)
    fake = gen(z)

    opt_d.zero_grad()
    d_real = bce(disc(real), torch.ones(64, 1))
    d_fake = bce(disc(fake.detach()), torch.zeros(64, 1))
    (d_real + d_fake).backward()

    opt_g.zero_grad()
    g_loss = bce(disc(fake), torch.ones(64, 1))
    g_loss.backward()
    opt_g.step()
