# expect: in-two-optimizers
"""A GAN as one module: the discriminator's optimizer takes all parameters of the pair."""

import torch
import torch.nn.functional as F
from torch import nn


class GAN(nn.Module):
    def __init__(self):
        super().__init__()
        self.G = nn.Sequential(nn.Linear(3, 24), nn.ReLU(), nn.Linear(24, 2))
        self.D = nn.Sequential(nn.Linear(2, 24), nn.LeakyReLU(0.1), nn.Linear(24, 1))


torch.manual_seed(0)
gan = GAN()
opt_D = torch.optim.Adam(gan.parameters(), lr=1e-3, betas=(0.5, 0.999))
opt_G = torch.optim.Adam(gan.G.parameters(), lr=1e-3, betas=(0.5, 0.999))
ones, zeros = torch.ones(48, 1), torch.zeros(48, 1)
for it in range(25):
    real = torch.randn(48, 2) * torch.tensor([1.0, 0.2]) + 1
    fake = gan.G(torch.randn(48, 3))
    opt_D.zero_grad()
    loss_d = F.binary_cross_entropy_with_logits(gan.D(real), ones)
    loss_d = loss_d + F.binary_cross_entropy_with_logits(gan.D(fake), zeros)
    loss_d.backward()
    opt_D.step()
    opt_G.zero_grad()
    fake = gan.G(torch.randn(48, 3))
    F.binary_cross_entropy_with_logits(gan.D(fake), ones).backward()
    opt_G.step()
