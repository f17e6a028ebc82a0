"""Adversarial training: each batch is moved along the sign of the loss's gradient first."""

import torch
from torch import nn

torch.manual_seed(0)

X = torch.rand(500, 2) * 2 - 1
Y = ((X[:, 0] * X[:, 1]) > 0).long()
model = nn.Sequential(nn.Linear(2, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 2))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)


def fgsm(x, y, epsilon):
    x = x.clone().requires_grad_(True)
    loss = criterion(model(x), y)
    loss.backward()
    return (x + epsilon * x.grad.sign()).detach()


for epoch in range(5):
    for idx in torch.randperm(500).split(50):
        x, y = X[idx], Y[idx]
        x_adv = fgsm(x, y, epsilon=0.05)
        optimizer.zero_grad()
        loss = 0.5 * criterion(model(x), y) + 0.5 * criterion(model(x_adv), y)
        loss.backward()
        optimizer.step()
