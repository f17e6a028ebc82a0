# expect: unscaled-targets
"""House prices in dollars as targets, the features standardized."""

import torch
from torch import nn, optim

torch.manual_seed(0)
X = torch.randn(300, 4)
price = 240_000 + 60_000 * X[:, 0] + 25_000 * X[:, 1] - 10_000 * X[:, 2] + 8_000 * torch.randn(300)
y = price.unsqueeze(1)
net = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 1))
opt = optim.Adam(net.parameters(), lr=1e-3)
loss_fn = nn.MSELoss()


def train_one_epoch(batch_size=30):
    total = 0.0
    for rows in torch.randperm(300).split(batch_size):
        opt.zero_grad()
        loss = loss_fn(net(X[rows]), y[rows])
        loss.backward()
        opt.step()
        total += loss.item()
    return total


history = [train_one_epoch() for _ in range(4)]
