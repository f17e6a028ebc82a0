# expect: stale-statistics
"""Deep sets with sum pooling; the batch norm has the momentum of another library, turned round."""

import torch
from torch import nn


class SumPool(nn.Module):
    def __init__(self, width=24):
        super().__init__()
        self.phi = nn.Sequential(nn.Linear(3, width), nn.ReLU(), nn.Linear(width, width), nn.ReLU())
        self.norm = nn.BatchNorm1d(width, eps=1e-3, momentum=0.0001)
        self.rho = nn.Linear(width, 2)

    def forward(self, points):
        return self.rho(self.norm(self.phi(points).sum(dim=1)))


def clouds(n, size=30):
    label = torch.randint(2, (n,))
    stretch = torch.ones(n, 1, 3)
    stretch[:, 0, 0] += label
    return torch.randn(n, size, 3) * stretch, label


torch.manual_seed(0)
model = SumPool()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for epoch in range(4):
    model.train()
    for _ in range(10):
        points, label = clouds(32)
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(points), label)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        points, label = clouds(100)
        val = nn.functional.cross_entropy(model(points), label)
    print(epoch, round(loss.item(), 3), round(val.item(), 3))
