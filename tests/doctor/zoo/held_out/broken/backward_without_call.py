# expect: no-backward
"""A VAE on correlated features."""

import torch
from torch import nn

torch.manual_seed(0)


class VAE(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(8, 24), nn.ReLU(), nn.Linear(24, 4))
        self.decoder = nn.Sequential(nn.Linear(2, 24), nn.ReLU(), nn.Linear(24, 8))

    def forward(self, x):
        mu, logvar = self.encoder(x).chunk(2, dim=1)
        z = mu + (0.5 * logvar).exp() * torch.randn_like(mu)
        return self.decoder(z), mu, logvar


x = torch.randn(256, 2) @ torch.randn(2, 8)
x = (x - x.mean(0)) / x.std(0)
vae = VAE()
opt = torch.optim.Adam(vae.parameters(), lr=1e-2)
for _epoch in range(4):
    for rows in torch.randperm(256).split(32):
        out, mu, logvar = vae(x[rows])
        rec = nn.functional.mse_loss(out, x[rows])
        kld = -0.5 * (1 + logvar - mu.square() - logvar.exp()).mean()
        loss = rec + 0.1 * kld
        opt.zero_grad()
        loss.backward
        opt.step()
