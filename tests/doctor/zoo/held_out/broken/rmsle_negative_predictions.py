# expect: nan-loss
"""Visitors per day with a logarithmic error of one's own; predictions may fall below -1."""

import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(300, 12)
visitors = torch.poisson(torch.exp(0.5 + X[:, 0] * 0.5))


def rmsle(pred, true):
    return torch.sqrt(((torch.log(pred + 1) - torch.log(true + 1)) ** 2).mean())


model = nn.Linear(12, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for epoch in range(3):
    for rows in torch.randperm(300).split(30):
        loss = rmsle(model(X[rows]).squeeze(1), visitors[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
