# expect: dead-units
"""The bias that a rare class wants was given to every layer."""

import math

import torch
from torch import nn

torch.manual_seed(0)


def init(m, prior=0.01):
    if isinstance(m, nn.Linear):
        nn.init.xavier_uniform_(m.weight)
        nn.init.constant_(m.bias, -math.log((1 - prior) / prior))


x = torch.randn(640, 8)
y = (x[:, :2].sum(1, keepdim=True) > 3).float()
model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 1))
model.apply(init)
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
criterion = nn.BCEWithLogitsLoss()
for epoch in range(4):
    for idx in torch.randperm(640).split(64):
        optimizer.zero_grad()
        loss = criterion(model(x[idx]), y[idx])
        loss.backward()
        optimizer.step()
