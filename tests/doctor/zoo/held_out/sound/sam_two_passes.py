"""Sharpness-aware minimization: climb a little, take the gradient there, step from below."""

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)


class SAM:
    def __init__(self, params, base, rho=0.05):
        self.params = list(params)
        self.base = base
        self.rho = rho
        self.moved = []

    @torch.no_grad()
    def climb(self):
        norm = torch.stack([p.grad.norm() for p in self.params]).norm()
        self.moved = [p.grad * (self.rho / (norm + 1e-12)) for p in self.params]
        for p, e in zip(self.params, self.moved, strict=True):
            p.add_(e)
        self.base.zero_grad()

    @torch.no_grad()
    def descend(self):
        for p, e in zip(self.params, self.moved, strict=True):
            p.sub_(e)
        self.base.step()
        self.base.zero_grad()


data = torch.randn(300, 2) * 1.2
target = (data.norm(dim=1) > 1.4).long()
model = nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 2))
base = torch.optim.SGD(model.parameters(), lr=0.3, momentum=0.9)
sam = SAM(model.parameters(), base)

for _ in range(5):
    for rows in torch.randperm(300).split(50):
        F.cross_entropy(model(data[rows]), target[rows]).backward()
        sam.climb()
        loss = F.cross_entropy(model(data[rows]), target[rows])
        loss.backward()
        sam.descend()
