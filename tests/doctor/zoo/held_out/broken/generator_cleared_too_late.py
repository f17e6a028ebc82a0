# expect: cleared-before-step
"""A GAN: all gradients are cleared after the generator's backward, to clean the discriminator."""

import torch
import torch.nn.functional as F
from torch import nn


class Models(nn.Module):
    def __init__(self):
        super().__init__()
        self.gen = nn.Sequential(nn.Linear(3, 16), nn.ReLU(), nn.Linear(16, 1))
        self.dis = nn.Sequential(nn.Linear(1, 16), nn.LeakyReLU(0.2), nn.Linear(16, 1))


torch.manual_seed(0)
m = Models()
og = torch.optim.Adam(m.gen.parameters(), lr=2e-3)
od = torch.optim.Adam(m.dis.parameters(), lr=2e-3)
for it in range(25):
    real = 2 + 0.5 * torch.randn(64, 1)
    fake = m.gen(torch.randn(64, 3))
    od.zero_grad()
    (F.softplus(-m.dis(real)) + F.softplus(m.dis(fake.detach()))).mean().backward()
    od.step()

    F.softplus(-m.dis(fake)).mean().backward()
    m.zero_grad()
    og.step()
