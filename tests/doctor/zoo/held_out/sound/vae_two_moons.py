"""A VAE on two half circles, whose KL term is warmed up."""

import math

import torch
from torch import nn
from torch.utils.data import DataLoader


class VAE(nn.Module):
    def __init__(self, hidden=32, latent=2):
        super().__init__()
        self.enc = nn.Sequential(nn.Linear(2, hidden), nn.Tanh())
        self.mu = nn.Linear(hidden, latent)
        self.logvar = nn.Linear(hidden, latent)
        self.dec = nn.Sequential(nn.Linear(latent, hidden), nn.Tanh(), nn.Linear(hidden, 2))

    def forward(self, x):
        h = self.enc(x)
        mu, logvar = self.mu(h), self.logvar(h)
        z = mu + torch.exp(0.5 * logvar) * torch.randn_like(mu)
        return {"x_hat": self.dec(z), "mu": mu, "logvar": logvar}


def elbo(x, out, beta):
    reconstruction = ((out["x_hat"] - x) ** 2).sum(1).mean()
    mu, logvar = out["mu"], out["logvar"]
    kl = -0.5 * (1 + logvar - mu.pow(2) - logvar.exp()).sum(1).mean()
    return reconstruction + beta * kl


def moons(n):
    t = math.pi * torch.rand(n)
    up = torch.stack([t.cos(), t.sin()], 1)
    down = torch.stack([1 - t.cos(), 0.5 - t.sin()], 1)
    x = torch.where(torch.rand(n, 1) < 0.5, up, down) + 0.05 * torch.randn(n, 2)
    return (x - x.mean(0)) / x.std(0)


if __name__ == "__main__":
    torch.manual_seed(0)
    loader = DataLoader(moons(512), batch_size=64, shuffle=True, drop_last=True)
    vae = VAE()
    optimizer = torch.optim.Adam(vae.parameters(), lr=1e-2)
    step = 0
    for _ in range(7):
        for batch in loader:
            beta = min(1.0, (step + 1) / 40) * 0.2
            optimizer.zero_grad()
            loss = elbo(batch, vae(batch), beta)
            loss.backward()
            optimizer.step()
            step += 1
    with torch.no_grad():
        samples = vae.dec(torch.randn(10, 2))
    print(samples.shape, round(loss.item(), 3))
