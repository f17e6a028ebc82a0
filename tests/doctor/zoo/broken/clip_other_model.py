# expect: clip-without-effect
"""A GAN on noisy line segments whose discriminator is to be clipped."""

import torch
from torch import nn

torch.manual_seed(0)


def make(a, b):
    return nn.Sequential(nn.Linear(a, 24), nn.LeakyReLU(0.2), nn.Linear(24, b))


generator, discriminator = make(3, 2), make(2, 1)
optimizer_g = torch.optim.Adam(generator.parameters(), lr=1e-3, betas=(0.5, 0.999))
optimizer_d = torch.optim.Adam(discriminator.parameters(), lr=1e-3, betas=(0.5, 0.999))
adversarial_loss = nn.BCEWithLogitsLoss()
valid, fake = torch.ones(64, 1), torch.zeros(64, 1)

for i in range(30):
    u = torch.rand(64, 1) * 2 - 1
    real = torch.cat([u, 0.5 * u], 1) + 0.05 * torch.randn(64, 2)
    gen = generator(torch.randn(64, 3))

    optimizer_d.zero_grad()
    d_loss = adversarial_loss(discriminator(real), valid)
    d_loss = d_loss + adversarial_loss(discriminator(gen.detach()), fake)
    d_loss.backward()
    nn.utils.clip_grad_norm_(generator.parameters(), 0.1)
    optimizer_d.step()

    optimizer_g.zero_grad()
    g_loss = adversarial_loss(discriminator(gen), valid)
    g_loss.backward()
    optimizer_g.step()
