# expect: seed-in-loop
"""A VAE: a helper that draws the latent noise makes itself reproducible each time."""

import torch
import torch.nn.functional as F
from torch import nn

SEED = 1234


def reparameterize(mu, logvar):
    torch.manual_seed(SEED)
    return mu + torch.randn_like(mu) * (0.5 * logvar).exp()


class VAE(nn.Module):
    def __init__(self):
        super().__init__()
        self.enc = nn.Sequential(nn.Linear(8, 24), nn.ReLU(), nn.Linear(24, 4))
        self.dec = nn.Sequential(nn.Linear(2, 24), nn.ReLU(), nn.Linear(24, 8))

    def forward(self, x):
        mu, logvar = self.enc(x).chunk(2, -1)
        return self.dec(reparameterize(mu, logvar)), mu, logvar


torch.manual_seed(0)
data = torch.randn(320, 2) @ torch.randn(2, 8)
vae = VAE()
opt = torch.optim.Adam(vae.parameters(), lr=5e-3)
for i in range(40):
    x = data[(i * 32) % 320 : (i * 32) % 320 + 32]
    recon, mu, logvar = vae(x)
    kl = -0.5 * (1 + logvar - mu**2 - logvar.exp()).sum(1).mean()
    loss = F.mse_loss(recon, x, reduction="sum") / len(x) + 0.1 * kl
    opt.zero_grad()
    loss.backward()
    opt.step()
