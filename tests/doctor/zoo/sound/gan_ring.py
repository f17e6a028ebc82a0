"""A GAN on a ring of eight Gaussians, with batch norm in the generator."""

import math

import torch
from torch import nn

torch.manual_seed(0)


def real_batch(n):
    angle = torch.randint(8, (n,)) * (2 * math.pi / 8)
    return torch.stack([angle.cos(), angle.sin()], dim=1) + 0.05 * torch.randn(n, 2)


generator = nn.Sequential(
    nn.Linear(4, 32),
    nn.BatchNorm1d(32),
    nn.ReLU(),
    nn.Linear(32, 32),
    nn.BatchNorm1d(32),
    nn.ReLU(),
    nn.Linear(32, 2),
)
discriminator = nn.Sequential(
    nn.Linear(2, 32),
    nn.LeakyReLU(0.2),
    nn.Linear(32, 32),
    nn.LeakyReLU(0.2),
    nn.Linear(32, 1),
)
opt_g = torch.optim.Adam(generator.parameters(), lr=2e-3, betas=(0.5, 0.999))
opt_d = torch.optim.Adam(discriminator.parameters(), lr=2e-3, betas=(0.5, 0.999))
criterion = nn.BCEWithLogitsLoss()
batch_size = 64
ones = torch.ones(batch_size, 1)
zeros = torch.zeros(batch_size, 1)

for _ in range(30):
    # discriminator
    with torch.no_grad():
        fake = generator(torch.randn(batch_size, 4))
    d_loss = criterion(discriminator(real_batch(batch_size)), ones)
    d_loss = d_loss + criterion(discriminator(fake), zeros)
    opt_d.zero_grad()
    d_loss.backward()
    opt_d.step()

    # generator
    g_loss = criterion(discriminator(generator(torch.randn(batch_size, 4))), ones)
    opt_g.zero_grad()
    g_loss.backward()
    opt_g.step()
