# expect: graph-kept
"""A GAN whose losses are kept in lists for a plot."""

import torch
from torch import nn

torch.manual_seed(0)


def mlp(a, b):
    return nn.Sequential(nn.Linear(a, 24), nn.LeakyReLU(0.2), nn.Linear(24, b))


class GAN:
    def __init__(self):
        self.G, self.D = mlp(4, 2), mlp(2, 1)
        self.opt_G = torch.optim.Adam(self.G.parameters(), lr=1e-3, betas=(0.5, 0.999))
        self.opt_D = torch.optim.Adam(self.D.parameters(), lr=1e-3, betas=(0.5, 0.999))
        self.loss = nn.BCEWithLogitsLoss()
        self.history = {"G": [], "D": []}

    def train_step(self, real):
        n = len(real)
        fake = self.G(torch.randn(n, 4))
        loss_D = self.loss(self.D(real), torch.ones(n, 1))
        loss_D = loss_D + self.loss(self.D(fake.detach()), torch.zeros(n, 1))
        self.opt_D.zero_grad()
        loss_D.backward()
        self.opt_D.step()

        loss_G = self.loss(self.D(fake), torch.ones(n, 1))
        self.opt_G.zero_grad()
        loss_G.backward()
        self.opt_G.step()

        self.history["D"].append(loss_D)
        self.history["G"].append(loss_G)


gan = GAN()
for _ in range(30):
    angle = 6.28 * torch.rand(48)
    gan.train_step(torch.stack([angle.cos(), angle.sin()], dim=1))
