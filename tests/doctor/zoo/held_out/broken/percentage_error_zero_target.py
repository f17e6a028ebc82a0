# expect: nan-loss
"""Mean absolute percentage error on daily sales, some of which are 0."""

import torch
from torch import nn

torch.manual_seed(0)


class PercentageError(nn.Module):
    def forward(self, pred, target):
        return ((pred - target) / target).abs().mean()


net = nn.Sequential(nn.Linear(4, 24), nn.ReLU(), nn.Linear(24, 1), nn.Softplus())
criterion = PercentageError()
opt = torch.optim.Adam(net.parameters(), lr=3e-3)
X = torch.randn(300, 4)
sales = torch.poisson(torch.exp(1 + 0.4 * X[:, :1]))
for epoch in range(3):
    for idx in torch.randperm(300).split(30):
        loss = criterion(net(X[idx]), sales[idx])
        opt.zero_grad()
        loss.backward()
        opt.step()
