# expect: graph-kept
"""A VAE whose codes are collected for a plot."""

import torch
from torch import nn


class VAE(nn.Module):
    def __init__(self):
        super().__init__()
        self.enc = nn.Sequential(nn.Linear(10, 32), nn.ReLU())
        self.mu, self.logvar = nn.Linear(32, 2), nn.Linear(32, 2)
        self.dec = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 10))

    def forward(self, x):
        h = self.enc(x)
        mu, logvar = self.mu(h), self.logvar(h)
        z = mu + torch.randn_like(mu) * torch.exp(logvar / 2)
        return self.dec(z), mu, logvar, z


def main():
    torch.manual_seed(0)
    x = torch.randn(320, 2) @ torch.randn(2, 10) + 0.1 * torch.randn(320, 10)
    x = (x - x.mean(0)) / x.std(0)
    vae, codes = VAE(), []
    optimizer = torch.optim.Adam(vae.parameters(), lr=5e-3)
    for _ in range(4):
        for rows in torch.randperm(320).split(32):
            x_hat, mu, logvar, z = vae(x[rows])
            kl = -0.5 * (1 + logvar - mu**2 - logvar.exp()).sum(1).mean()
            loss = ((x_hat - x[rows]) ** 2).sum(1).mean() + 0.2 * kl
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            codes.append(z)
    return torch.cat(codes)


main()
