# expect: no-zero-grad
"""A GAN whose two optimizers clear their own gradients after their own steps."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class MLP(nn.Module):
    def __init__(self, n_in, n_out, hidden=32):
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(n_in, hidden), nn.LeakyReLU(0.2), nn.Linear(hidden, n_out)
        )

    def forward(self, x):
        return self.net(x)


class GANTrainer:
    def __init__(self):
        self.generator = MLP(4, 2)
        self.discriminator = MLP(2, 1)
        self.opt_g = torch.optim.Adam(self.generator.parameters(), lr=1e-3, betas=(0.5, 0.9))
        self.opt_d = torch.optim.Adam(self.discriminator.parameters(), lr=1e-3, betas=(0.5, 0.9))
        self.criterion = nn.BCEWithLogitsLoss()

    def update(self, optimizer, loss):
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()

    def step(self, real):
        ones, zeros = torch.ones(len(real), 1), torch.zeros(len(real), 1)
        fake = self.generator(torch.randn(len(real), 4))
        self.update(self.opt_g, self.criterion(self.discriminator(fake), ones))
        d_real = self.criterion(self.discriminator(real), ones)
        d_fake = self.criterion(self.discriminator(fake.detach()), zeros)
        self.update(self.opt_d, (d_real + d_fake) / 2)


trainer = GANTrainer()
for _ in range(30):
    side = torch.randint(2, (64, 1)) * 2.0 - 1
    trainer.step(torch.cat([side, -side], dim=1) + 0.2 * torch.randn(64, 2))
