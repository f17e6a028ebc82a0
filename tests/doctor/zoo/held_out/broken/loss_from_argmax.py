# expect: loss-without-graph
"""Digits of a clock display: the accuracy error is used as a loss, made to require a gradient."""

import torch
from torch import nn

torch.manual_seed(0)
SEGMENTS = torch.tensor(
    [
        [1, 1, 1, 0, 1, 1, 1],
        [0, 0, 1, 0, 0, 1, 0],
        [1, 0, 1, 1, 1, 0, 1],
        [1, 0, 1, 1, 0, 1, 1],
        [0, 1, 1, 1, 0, 1, 0],
    ]
).float()


def batch(n=32):
    y = torch.randint(0, 5, (n,))
    return SEGMENTS[y] + 0.2 * torch.randn(n, 7), y


net = nn.Sequential(nn.Linear(7, 20), nn.ReLU(), nn.Linear(20, 5))
opt = torch.optim.SGD(net.parameters(), lr=0.1)
for i in range(30):
    x, y = batch()
    predicted = net(x).argmax(dim=1)
    loss = (predicted - y).abs().float().mean()
    loss.requires_grad = True
    opt.zero_grad()
    loss.backward()
    opt.step()
