"""SimCLR-like pretraining: NT-Xent with in-batch negatives."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
centers = torch.randn(4, 12)


def sample(n):
    y = torch.randint(0, 4, (n,))
    return centers[y] + 0.4 * torch.randn(n, 12), y


def augment(x):
    return x * (torch.rand_like(x) > 0.15) + 0.1 * torch.randn_like(x)


class NTXent(nn.Module):
    def __init__(self, temperature=0.5):
        super().__init__()
        self.t = temperature

    def forward(self, a, b):
        z = F.normalize(torch.cat([a, b]), dim=1)
        sim = z @ z.t() / self.t
        sim.fill_diagonal_(float("-inf"))
        n = a.size(0)
        target = torch.cat([torch.arange(n) + n, torch.arange(n)])
        return F.cross_entropy(sim, target)


encoder = nn.Sequential(nn.Linear(12, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Linear(32, 16))
projector = nn.Sequential(nn.ReLU(), nn.Linear(16, 8))
opt = torch.optim.Adam([*encoder.parameters(), *projector.parameters()], lr=5e-3)
criterion = NTXent()
for step in range(30):
    x, _ = sample(48)
    loss = criterion(projector(encoder(augment(x))), projector(encoder(augment(x))))
    opt.zero_grad()
    loss.backward()
    opt.step()

encoder.eval()
encoder.requires_grad_(False)
probe = nn.Linear(16, 4)
opt = torch.optim.Adam(probe.parameters(), lr=5e-2)
for step in range(25):
    x, y = sample(48)
    with torch.no_grad():
        feats = encoder(x)
    loss = F.cross_entropy(probe(feats), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
