"""A Wasserstein GAN with gradient penalty on a spiral: five critic steps per generator step."""

import math

import torch
import torch.nn as nn

torch.manual_seed(0)
LATENT, N_CRITIC, LAMBDA = 4, 5, 10.0


def spiral(n):
    t = torch.rand(n) * 3 * math.pi
    return torch.stack([t * t.cos(), t * t.sin()], 1) / 6 + 0.02 * torch.randn(n, 2)


G = nn.Sequential(nn.Linear(LATENT, 32), nn.ReLU(), nn.Linear(32, 2))
D = nn.Sequential(nn.Linear(2, 32), nn.LeakyReLU(0.2), nn.Linear(32, 1))
opt_g = torch.optim.Adam(G.parameters(), lr=1e-3, betas=(0.0, 0.9))
opt_d = torch.optim.Adam(D.parameters(), lr=2e-3, betas=(0.0, 0.9))


def gradient_penalty(real, fake):
    eps = torch.rand(real.size(0), 1)
    mix = (eps * real + (1 - eps) * fake).requires_grad_(True)
    score = D(mix)
    (grad,) = torch.autograd.grad(score.sum(), mix, create_graph=True)
    return ((grad.norm(2, dim=1) - 1) ** 2).mean()


for it in range(8):
    for _ in range(N_CRITIC):
        real = spiral(64)
        fake = G(torch.randn(64, LATENT)).detach()
        d_loss = D(fake).mean() - D(real).mean() + LAMBDA * gradient_penalty(real, fake)
        opt_d.zero_grad()
        d_loss.backward()
        opt_d.step()
    g_loss = -D(G(torch.randn(64, LATENT))).mean()
    opt_g.zero_grad()
    g_loss.backward()
    opt_g.step()
