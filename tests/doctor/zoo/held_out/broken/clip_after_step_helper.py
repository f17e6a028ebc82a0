# expect: clip-without-effect
"""Clipping by value in a helper that runs when the step has been made."""

import torch
from torch import nn


def finish(model, max_value=0.05):
    nn.utils.clip_grad_value_(model.parameters(), max_value)


def epoch(model, opt, X, Y):
    for b in torch.randperm(len(X)).split(30):
        opt.zero_grad()
        loss = nn.functional.mse_loss(model(X[b]), Y[b])
        loss.backward()
        opt.step()
        finish(model)


torch.manual_seed(0)
X = torch.rand(240, 2) * 4 - 2
Y = (X[:, :1] * X[:, 1:]).tanh()
model = nn.Sequential(nn.Linear(2, 48), nn.SiLU(), nn.Linear(48, 1))
opt = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(5):
    epoch(model, opt, X, Y)
