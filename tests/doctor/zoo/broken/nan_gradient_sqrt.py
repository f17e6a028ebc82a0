# expect: nan-gradient
"""Distances within a batch by hand: the distance of a point to itself is a root of zero."""

import torch
from torch import nn

torch.manual_seed(0)

kinds = torch.randn(4, 8)
labels = torch.randint(4, (480,))
points = kinds[labels] + 0.5 * torch.randn(480, 8)


def pairwise(z):
    difference = z.unsqueeze(1) - z.unsqueeze(0)
    return difference.pow(2).sum(-1).sqrt()


model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 3))
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
for epoch in range(4):
    for idx in torch.randperm(480).split(48):
        d = pairwise(model(points[idx]))
        same = (labels[idx].unsqueeze(1) == labels[idx].unsqueeze(0)).float()
        loss = (same * d + (1 - same) * torch.relu(2.0 - d)).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
