# expect: no-step
"""Deep sets: the mean distance of the points of a set from the origin."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class SetNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.phi = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU())
        self.rho = nn.Linear(32, 1)

    def forward(self, points):
        return self.rho(self.phi(points).mean(dim=1))


def batch(n=32):
    points = torch.randn(n, 10, 2)
    distance = points.norm(dim=2).mean(1, keepdim=True)
    return points, (distance - 1.25) / 0.2


model = SetNet()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
loss_fn = nn.L1Loss()
for it in range(40):
    points, distance = batch()
    optimizer.zero_grad()
    loss = loss_fn(model(points), distance)
    loss.backward()
    optimizer.step
    if it % 20 == 0:
        print(it, round(loss.item(), 3))
