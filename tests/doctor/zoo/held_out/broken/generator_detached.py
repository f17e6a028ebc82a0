# expect: graph-cut
"""A GAN for vectors whose parts add up to one."""

import torch
from torch import nn

torch.manual_seed(0)

generator = nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.Linear(32, 3))
discriminator = nn.Sequential(nn.Linear(3, 32), nn.LeakyReLU(0.1), nn.Linear(32, 1))
optim_g = torch.optim.Adam(generator.parameters(), lr=3e-3, betas=(0.5, 0.999))
optim_d = torch.optim.Adam(discriminator.parameters(), lr=3e-3, betas=(0.5, 0.999))
loss_fn = nn.BCEWithLogitsLoss()


def real_batch(n):
    x = torch.randn(n, 3)
    return x + (1 - x.sum(1, keepdim=True)) / 3


for _ in range(25):
    real, fake = real_batch(48), generator(torch.randn(48, 6)).detach()

    optim_d.zero_grad()
    score = discriminator(torch.cat([real, fake]))
    truth = torch.cat([torch.ones(48, 1), torch.zeros(48, 1)])
    loss_fn(score, truth).backward()
    optim_d.step()

    optim_g.zero_grad()
    loss_g = loss_fn(discriminator(fake), torch.ones(48, 1))
    loss_g.backward()
    optim_g.step()
