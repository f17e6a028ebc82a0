# expect: no-zero-grad
"""Half-moons and a first loop of one's own, without zero_grad."""

import math

import torch
from torch import nn

torch.manual_seed(0)
t = torch.rand(400) * math.pi
side = torch.arange(400) % 2
pts = torch.stack([t.cos() * (1 - 2 * side) + side, t.sin() * (1 - 2 * side) + 0.5 * side], 1)
pts = pts + 0.1 * torch.randn(400, 2)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
loss_fn = nn.CrossEntropyLoss()
for epoch in range(4):
    for rows in torch.randperm(400).split(40):
        loss = loss_fn(model(pts[rows]), side[rows])
        loss.backward()
        optimizer.step()
