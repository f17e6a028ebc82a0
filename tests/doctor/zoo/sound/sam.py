"""Sharpness-aware minimization: climb to the worst neighbour, descend from there."""

import torch
from torch import nn

torch.manual_seed(0)


class SAM:
    def __init__(self, params, base, rho=0.05):
        self.params = list(params)
        self.base = base
        self.rho = rho
        self.offsets = []

    @torch.no_grad()
    def climb(self):
        norm = torch.stack([p.grad.norm() for p in self.params]).norm() + 1e-12
        self.offsets = [p.grad * (self.rho / norm) for p in self.params]
        for p, e in zip(self.params, self.offsets, strict=True):
            p.add_(e)
        self.base.zero_grad()

    @torch.no_grad()
    def descend(self):
        for p, e in zip(self.params, self.offsets, strict=True):
            p.sub_(e)
        self.base.step()
        self.base.zero_grad()


inputs = torch.randn(512, 6)
labels = (inputs.pow(2).sum(1) > 6).long()
model = nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.Linear(32, 2))
sgd = torch.optim.SGD(model.parameters(), lr=0.2, momentum=0.9)
sam = SAM(model.parameters(), sgd)
criterion = nn.CrossEntropyLoss()

for _ in range(4):
    for index in torch.randperm(512).split(64):
        batch, target = inputs[index], labels[index]
        criterion(model(batch), target).backward()
        sam.climb()
        criterion(model(batch), target).backward()
        sam.descend()
