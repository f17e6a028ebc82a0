# expect: loss-negated
"""A trainer whose criterion returns a score to be made large, then goes downhill on it."""

import torch
from torch import nn


class NegativeError(nn.Module):
    def forward(self, pred, target):
        return -nn.functional.mse_loss(pred, target)


def fit(net, criterion, opt, steps):
    for _ in range(steps):
        x = torch.randn(32, 5)
        y = x[:, :2] - x[:, 2:4]
        score = criterion(net(x), y)
        opt.zero_grad()
        score.backward()
        opt.step()


torch.manual_seed(0)
net = nn.Sequential(nn.Linear(5, 16), nn.ReLU(), nn.Linear(16, 2))
fit(net, NegativeError(), torch.optim.SGD(net.parameters(), lr=0.01), 30)
