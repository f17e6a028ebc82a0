"""A Wasserstein GAN with gradient penalty; the critic steps three times as often."""

import torch
from torch import autograd, nn

torch.manual_seed(0)


def real_data(n):
    side = torch.randint(2, (n, 1)).float() * 2 - 1
    return torch.cat([side, 0.5 * side.abs()], 1) + 0.1 * torch.randn(n, 2)


G = nn.Sequential(nn.Linear(3, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 2))
critic = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 1))
opt_G = torch.optim.Adam(G.parameters(), lr=1e-3, betas=(0.0, 0.9))
opt_C = torch.optim.Adam(critic.parameters(), lr=1e-3, betas=(0.0, 0.9))


def gradient_penalty(real, fake, weight=10.0):
    mix = torch.rand(real.size(0), 1)
    between = (mix * real + (1 - mix) * fake).requires_grad_(True)
    score = critic(between)
    (grad,) = autograd.grad(score, between, torch.ones_like(score), create_graph=True)
    return weight * ((grad.norm(2, dim=1) - 1) ** 2).mean()


for iteration in range(12):
    for p in critic.parameters():
        p.requires_grad_(True)
    for _ in range(3):
        real = real_data(64)
        fake = G(torch.randn(64, 3)).detach()
        loss_c = critic(fake).mean() - critic(real).mean() + gradient_penalty(real, fake)
        opt_C.zero_grad()
        loss_c.backward()
        opt_C.step()

    for p in critic.parameters():
        p.requires_grad_(False)
    loss_g = -critic(G(torch.randn(64, 3))).mean()
    opt_G.zero_grad()
    loss_g.backward()
    opt_G.step()
