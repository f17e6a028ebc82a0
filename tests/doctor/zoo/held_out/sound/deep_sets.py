"""Deep sets: the spread of a set of points, whatever their order and number."""

import torch
from torch import nn


class DeepSet(nn.Module):
    def __init__(self, width=32):
        super().__init__()
        self.phi = nn.Sequential(nn.Linear(2, width), nn.ReLU(), nn.Linear(width, width), nn.ReLU())
        self.rho = nn.Sequential(nn.Linear(width, width), nn.ReLU(), nn.Linear(width, 1))

    def forward(self, points, mask):
        embedded = self.phi(points) * mask.unsqueeze(-1)
        pooled = embedded.sum(1) / mask.sum(1, keepdim=True)
        return self.rho(pooled).squeeze(-1)


def sets(n, most=12):
    size = torch.randint(4, most + 1, (n, 1))
    mask = (torch.arange(most) < size).float()
    spread = 0.3 + torch.rand(n)
    points = spread[:, None, None] * torch.randn(n, most, 2) * mask.unsqueeze(-1)
    return points, mask, (spread - 0.8) / 0.29


torch.manual_seed(0)
model = DeepSet()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for _ in range(50):
    points, mask, target = sets(48)
    loss = nn.functional.mse_loss(model(points, mask), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"{loss.item():.3f}")
