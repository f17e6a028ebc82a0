# expect: nan-gradient
"""A piecewise activation with torch.where: the branch that isn't taken is computed too."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class RootUnit(nn.Module):
    def forward(self, x):
        return torch.where(x > 0, torch.sqrt(x), 0.1 * x)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(4, 32), RootUnit(), nn.Linear(32, 1))

    def forward(self, x):
        return self.layers(x)


x = 2 * torch.randn(360, 4)
y = x[:, :1].abs().sqrt() - x[:, 1:2]
net = Net()
optimizer = torch.optim.SGD(net.parameters(), lr=0.05)
for epoch in range(4):
    for idx in torch.randperm(360).split(36):
        loss = nn.functional.mse_loss(net(x[idx]), y[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
