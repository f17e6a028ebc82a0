# expect: graph-kept
"""Validation without no_grad; the losses of all epochs are kept in a list for a plot."""

import torch
from torch import nn

torch.manual_seed(0)
X, W = torch.randn(240, 6), torch.randn(6, 2)
Y = torch.tanh(X @ W)
model = nn.Sequential(nn.Linear(6, 24), nn.ReLU(), nn.Linear(24, 2))
opt = torch.optim.Adam(model.parameters(), lr=1e-2)
curves = {"train": [], "val": []}
for epoch in range(10):
    for rows in torch.randperm(200).split(50):
        loss = nn.functional.mse_loss(model(X[rows]), Y[rows])
        opt.zero_grad()
        loss.backward()
        opt.step()
        curves["train"].append(loss.item())
    curves["val"].append(nn.functional.mse_loss(model(X[200:]), Y[200:]))
