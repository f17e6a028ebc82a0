# expect: nan-loss
"""A network says a mean and a variance; nothing keeps the variance above zero."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class MeanVariance(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(1, 32), nn.Tanh())
        self.mean = nn.Linear(32, 1)
        self.var = nn.Linear(32, 1)
        nn.init.ones_(self.var.bias)

    def forward(self, x):
        h = self.body(x)
        return self.mean(h), self.var(h)


def gaussian_nll(mean, var, target):
    return 0.5 * (torch.log(var) + (target - mean) ** 2 / var).mean()


x = 4 * torch.rand(400, 1) - 2
y = 0.5 * x + 0.1 * (1 + x.abs()) * torch.randn(400, 1)
net = MeanVariance()
optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
for epoch in range(4):
    for idx in torch.randperm(400).split(40):
        mean, var = net(x[idx])
        loss = gaussian_nll(mean, var, y[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
