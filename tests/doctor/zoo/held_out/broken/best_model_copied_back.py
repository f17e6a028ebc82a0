# expect: replaced-after-optimizer, not-in-optimizer
"""After the first validation the best model is copied back, and the optimizer keeps the old one."""

import copy

import torch
import torch.nn as nn

torch.manual_seed(0)
X = torch.randn(260, 5)
Y = torch.sin(X[:, :1]) + 0.5 * X[:, 1:2]
train_x, train_y, val_x, val_y = X[:200], Y[:200], X[200:], Y[200:]


class Runner:
    def __init__(self):
        self.net = nn.Sequential(nn.Linear(5, 32), nn.ReLU(), nn.Linear(32, 1))
        self.opt = torch.optim.Adam(self.net.parameters(), lr=3e-3)
        self.best = float("inf")
        self.best_net = None

    def epoch(self):
        for idx in torch.randperm(200).split(25):
            self.opt.zero_grad()
            loss = nn.functional.mse_loss(self.net(train_x[idx]), train_y[idx])
            loss.backward()
            self.opt.step()

    def validate(self):
        with torch.no_grad():
            v = nn.functional.mse_loss(self.net(val_x), val_y).item()
        if v <= self.best:
            self.best, self.best_net = v, copy.deepcopy(self.net)
        self.net = copy.deepcopy(self.best_net)


runner = Runner()
for _ in range(6):
    runner.epoch()
    runner.validate()
