"""Three learning rates are tried from the same start; the best one is kept."""

import copy

import torch
import torch.nn as nn

torch.manual_seed(0)

x = torch.randn(320, 6)
y = (x[:, :1] - x[:, 1:2] * x[:, 2:3]).tanh()
start = nn.Sequential(nn.Linear(6, 32), nn.Tanh(), nn.Linear(32, 1))
criterion = nn.MSELoss()


def run(lr):
    model = copy.deepcopy(start)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    model.train()
    for _ in range(2):
        for idx in torch.randperm(256).split(32):
            loss = criterion(model(x[idx]), y[idx])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    model.eval()
    with torch.no_grad():
        return criterion(model(x[256:]), y[256:]).item(), model


results = {lr: run(lr) for lr in (0.02, 0.05, 0.1)}
best_lr = min(results, key=lambda lr: results[lr][0])
