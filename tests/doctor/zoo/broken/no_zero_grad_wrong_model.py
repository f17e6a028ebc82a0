# expect: no-zero-grad
"""A GAN that learns a one-dimensional normal distribution."""

import torch
import torch.nn as nn

torch.manual_seed(0)

netG = nn.Sequential(nn.Linear(2, 24), nn.ReLU(), nn.Linear(24, 1))
netD = nn.Sequential(nn.Linear(1, 24), nn.LeakyReLU(0.2), nn.Linear(24, 1))
optD = torch.optim.Adam(netD.parameters(), lr=2e-3, betas=(0.5, 0.999))
optG = torch.optim.Adam(netG.parameters(), lr=2e-3, betas=(0.5, 0.999))
bce = nn.BCEWithLogitsLoss()
real_label, fake_label = torch.ones(64, 1), torch.zeros(64, 1)

for iteration in range(30):
    real = 1.0 + 0.5 * torch.randn(64, 1)
    noise = torch.randn(64, 2)

    netG.zero_grad()
    fake = netG(noise)
    loss_real = bce(netD(real), real_label)
    loss_fake = bce(netD(fake.detach()), fake_label)
    (loss_real + loss_fake).backward()
    optD.step()

    netG.zero_grad()
    loss_g = bce(netD(fake), real_label)
    loss_g.backward()
    optG.step()
