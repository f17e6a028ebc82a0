# expect: nan-loss
"""Regression that also predicts how sure it is, with the likelihood written out."""

import torch
from torch import nn

torch.manual_seed(0)


class MeanAndVariance(nn.Module):
    def __init__(self, hidden=32):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(1, hidden), nn.Tanh())
        self.mean = nn.Linear(hidden, 1)
        self.variance = nn.Linear(hidden, 1)

    def forward(self, x):
        h = self.body(x)
        return self.mean(h), self.variance(h)


def gaussian_nll(mean, variance, target):
    return 0.5 * (torch.log(variance) + (target - mean) ** 2 / variance).mean()


x = 4 * torch.rand(256, 1) - 2
y = torch.sin(2 * x) + (0.05 + 0.2 * x.abs()) * torch.randn_like(x)
net = MeanAndVariance()
optimizer = torch.optim.Adam(net.parameters(), lr=5e-3)
for _ in range(4):
    for rows in torch.randperm(256).split(32):
        mean, variance = net(x[rows])
        loss = gaussian_nll(mean, variance, y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
