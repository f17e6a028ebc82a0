"""Denoising diffusion on a two-dimensional spiral, then samples from noise."""

import math

import torch
from torch import nn

torch.manual_seed(0)
T = 20
betas = torch.linspace(1e-3, 0.3, T)
alphas = 1 - betas
alpha_bar = torch.cumprod(alphas, dim=0)


class Denoiser(nn.Module):
    def __init__(self, dim=48):
        super().__init__()
        self.register_buffer("freqs", torch.exp(-math.log(100.0) * torch.arange(8) / 8))
        self.time = nn.Sequential(nn.Linear(16, dim), nn.SiLU(), nn.Linear(dim, dim))
        self.inp = nn.Linear(2, dim)
        self.net = nn.Sequential(nn.SiLU(), nn.Linear(dim, dim), nn.SiLU(), nn.Linear(dim, 2))

    def forward(self, x, t):
        angle = t.float().unsqueeze(1) * self.freqs
        emb = torch.cat([angle.sin(), angle.cos()], dim=1)
        return self.net(self.inp(x) + self.time(emb))


def spiral(n):
    r = torch.rand(n) * 1.5
    a = 4 * r
    return torch.stack([r * a.cos(), r * a.sin()], 1) + 0.02 * torch.randn(n, 2)


model = Denoiser()
opt = torch.optim.AdamW(model.parameters(), lr=3e-3)
for step in range(50):
    x0 = spiral(128)
    t = torch.randint(0, T, (128,))
    noise = torch.randn_like(x0)
    a = alpha_bar[t].unsqueeze(1)
    loss = nn.functional.mse_loss(model(a.sqrt() * x0 + (1 - a).sqrt() * noise, t), noise)
    opt.zero_grad()
    loss.backward()
    opt.step()


@torch.no_grad()
def sample(n):
    x = torch.randn(n, 2)
    for i in reversed(range(T)):
        t = torch.full((n,), i)
        eps = model(x, t)
        x = (x - betas[i] / (1 - alpha_bar[i]).sqrt() * eps) / alphas[i].sqrt()
        if i > 0:
            x = x + betas[i].sqrt() * torch.randn_like(x)
    return x


points = sample(32)
