"""A small grid search: a fresh model and optimizer per setting, the best one by validation loss."""

import itertools

import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(240, 5)
Y = torch.stack([X[:, 0] - 0.5 * X[:, 1], torch.sin(X[:, 2])], dim=1)
Xtr, Ytr, Xva, Yva = X[:180], Y[:180], X[180:], Y[180:]

grid = {"lr": [0.01, 0.03], "width": [16, 32]}
results = {}
for lr, width in itertools.product(*grid.values()):
    net = nn.Sequential(nn.Linear(5, width), nn.Tanh(), nn.Linear(width, 2))
    opt = torch.optim.RMSprop(net.parameters(), lr=lr / 3)
    for step in range(14):
        rows = torch.randint(0, 180, (64,))
        opt.zero_grad()
        nn.functional.huber_loss(net(Xtr[rows]), Ytr[rows]).backward()
        opt.step()
    with torch.no_grad():
        results[lr, width] = nn.functional.huber_loss(net(Xva), Yva).item()
best = min(results, key=results.get)
