# expect: seed-in-loop
"""Denoising diffusion on two clusters."""

import torch
from torch import nn

LEVELS = 40
alpha_bar = torch.cumprod(1 - torch.linspace(1e-3, 0.2, LEVELS), 0)
SEED = 0
torch.manual_seed(SEED)

centers = torch.tensor([[1.0, 1.0], [-1.0, -1.0]])
data = centers[torch.randint(2, (512,))] + 0.1 * torch.randn(512, 2)


class EpsNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.level = nn.Embedding(LEVELS, 32)
        self.inp = nn.Linear(2, 32)
        self.out = nn.Sequential(nn.SiLU(), nn.Linear(32, 32), nn.SiLU(), nn.Linear(32, 2))

    def forward(self, x, t):
        return self.out(self.inp(x) + self.level(t))


net = EpsNet()
optimizer = torch.optim.Adam(net.parameters(), lr=5e-3)
for _ in range(5):
    for x0 in data[torch.randperm(512)].split(64):
        torch.manual_seed(SEED)
        t = torch.randint(LEVELS, (len(x0),))
        eps = torch.randn_like(x0)
        a = alpha_bar[t][:, None]
        loss = nn.functional.mse_loss(net(a.sqrt() * x0 + (1 - a).sqrt() * eps, t), eps)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
