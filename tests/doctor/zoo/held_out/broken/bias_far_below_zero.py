# expect: dead-units, inputs-ignored
"""Biases filled with -5 in front of ReLUs: the hidden layer is silent."""

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 1))
nn.init.constant_(net[0].bias, -5.0)
opt = torch.optim.Adam(net.parameters(), lr=5e-3)
X = torch.randn(240, 4)
Y = X[:, :1] * 0.8 - X[:, 1:2]
for epoch in range(5):
    for rows in torch.randperm(240).split(30):
        loss = nn.functional.mse_loss(net(X[rows]), Y[rows])
        opt.zero_grad()
        loss.backward()
        opt.step()
