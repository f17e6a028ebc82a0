# expect: seed-in-loop
"""A denoising model on two blobs; noise and time step are drawn in a helper."""

import torch
from torch import nn

torch.manual_seed(0)
T = 10
alpha_bar = torch.cumprod(1 - torch.linspace(1e-3, 0.4, T), 0)
data = torch.where(torch.rand(640, 1) < 0.5, -1.0, 1.0) + 0.2 * torch.randn(640, 2)


class Eps(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb = nn.Embedding(T, 32)
        self.inp = nn.Linear(2, 32)
        self.out = nn.Sequential(nn.SiLU(), nn.Linear(32, 32), nn.SiLU(), nn.Linear(32, 2))

    def forward(self, x, t):
        return self.out(self.inp(x) + self.emb(t))


def draw_noise(x, seed=42):
    torch.manual_seed(seed)
    return torch.randint(0, T, (len(x),)), torch.randn_like(x)


model = Eps()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
batches = data.split(64)
for epoch in range(4):
    for x0 in batches:
        t, noise = draw_noise(x0)
        a = alpha_bar[t].unsqueeze(1)
        loss = nn.functional.mse_loss(model(a.sqrt() * x0 + (1 - a).sqrt() * noise, t), noise)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
