"""A GAN with spectral normalization and the hinge loss draws small bars."""

import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm


class Generator(nn.Module):
    def __init__(self, z=8):
        super().__init__()
        self.z = z
        self.fc = nn.Linear(z, 16 * 2 * 2)
        self.bn = nn.BatchNorm2d(16)
        self.up1 = nn.ConvTranspose2d(16, 8, 4, 2, 1)
        self.up2 = nn.ConvTranspose2d(8, 1, 4, 2, 1)

    def forward(self, n):
        x = self.fc(torch.randn(n, self.z)).view(n, 16, 2, 2)
        x = F.relu(self.up1(F.relu(self.bn(x))))
        return torch.tanh(self.up2(x))


def discriminator():
    return nn.Sequential(
        spectral_norm(nn.Conv2d(1, 8, 4, 2, 1)),
        nn.LeakyReLU(0.2),
        spectral_norm(nn.Conv2d(8, 16, 4, 2, 1)),
        nn.LeakyReLU(0.2),
        nn.Flatten(),
        spectral_norm(nn.Linear(64, 1)),
    )


def bars(n):
    x = torch.full((n, 1, 8, 8), -0.9)
    x[torch.arange(n), 0, torch.randint(8, (n,))] = 0.9
    return (x + 0.05 * torch.randn_like(x)).clamp(-1, 1)


torch.manual_seed(0)
G, D = Generator(), discriminator()
opt_g = torch.optim.Adam(G.parameters(), lr=2e-3, betas=(0.0, 0.9))
opt_d = torch.optim.Adam(D.parameters(), lr=4e-3, betas=(0.0, 0.9))

for _ in range(25):
    opt_d.zero_grad()
    d_loss = F.relu(1 - D(bars(32))).mean() + F.relu(1 + D(G(32).detach())).mean()
    d_loss.backward()
    opt_d.step()

    opt_g.zero_grad()
    g_loss = -D(G(32)).mean()
    g_loss.backward()
    opt_g.step()
