# expect: not-in-optimizer, in-two-optimizers
"""A GAN: a copied line gives both optimizers the parameters of the discriminator."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class Generator(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(5, 24), nn.ReLU(), nn.Linear(24, 2))

    def forward(self, z):
        return self.net(z)


class Discriminator(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(2, 24), nn.LeakyReLU(0.2), nn.Linear(24, 1))

    def forward(self, x):
        return self.net(x).squeeze(1)


netG, netD = Generator(), Discriminator()
optimizerD = torch.optim.Adam(netD.parameters(), lr=1e-3, betas=(0.5, 0.999))
optimizerG = torch.optim.Adam(netD.parameters(), lr=1e-3, betas=(0.5, 0.999))
criterion = nn.BCEWithLogitsLoss()
for i in range(25):
    netD.zero_grad()
    real = torch.randn(32, 2) * 0.3 + torch.tensor([1.0, -1.0])
    errD_real = criterion(netD(real), torch.ones(32))
    errD_real.backward()
    fake = netG(torch.randn(32, 5))
    errD_fake = criterion(netD(fake.detach()), torch.zeros(32))
    errD_fake.backward()
    optimizerD.step()

    netG.zero_grad()
    netD.zero_grad()
    errG = criterion(netD(fake), torch.ones(32))
    errG.backward()
    optimizerG.step()
