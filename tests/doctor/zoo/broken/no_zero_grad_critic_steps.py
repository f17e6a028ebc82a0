# expect: no-zero-grad
"""A Wasserstein GAN; the critic takes four steps, its gradients are cleared before the first."""

import torch
from torch import nn

torch.manual_seed(0)

G = nn.Sequential(nn.Linear(2, 24), nn.ReLU(), nn.Linear(24, 1))
C = nn.Sequential(nn.Linear(1, 24), nn.ReLU(), nn.Linear(24, 1))
opt_g = torch.optim.RMSprop(G.parameters(), lr=1e-3)
opt_c = torch.optim.RMSprop(C.parameters(), lr=1e-3)


def clamp(model, bound=0.1):
    with torch.no_grad():
        for p in model.parameters():
            p.clamp_(-bound, bound)


for iteration in range(12):
    opt_c.zero_grad()
    for _ in range(4):
        real = 2 + 0.5 * torch.randn(64, 1)
        fake = G(torch.randn(64, 2)).detach()
        loss_c = C(fake).mean() - C(real).mean()
        loss_c.backward()
        opt_c.step()
        clamp(C)

    opt_g.zero_grad()
    loss_g = -C(G(torch.randn(64, 2))).mean()
    loss_g.backward()
    opt_g.step()
