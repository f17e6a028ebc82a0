# expect: stale-statistics
"""Batch normalization with momentum=0.001, taken for the momentum of another framework."""

import torch
from torch import nn

torch.manual_seed(0)


def conv_block(i, o):
    return nn.Sequential(
        nn.Conv2d(i, o, 3, padding=1), nn.BatchNorm2d(o, momentum=0.001), nn.ReLU()
    )


net = nn.Sequential(
    conv_block(1, 8), conv_block(8, 8), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 2)
)
opt = torch.optim.Adam(net.parameters(), lr=1e-2)


def batch(n):
    y = torch.randint(0, 2, (n,))
    x = torch.randn(n, 1, 8, 8)
    x[y == 1] = x[y == 1].abs() - 0.8
    return x + 0.5, y


for epoch in range(3):
    net.train()
    for _ in range(12):
        x, y = batch(24)
        opt.zero_grad()
        nn.functional.cross_entropy(net(x), y).backward()
        opt.step()
    net.eval()
    with torch.no_grad():
        x, y = batch(48)
        accuracy = (net(x).argmax(1) == y).float().mean().item()
