# expect: targets-not-probabilities
"""Mixup: pictures and labels are mixed in pairs."""

import torch
import torch.nn as nn


def mixup(x, y, alpha=0.4):
    beta = torch.distributions.Beta(alpha, alpha)
    lam_x, lam_y = beta.sample(), beta.sample()
    other = torch.randperm(len(x))
    x = lam_x * x + (1 - lam_x) * x[other]
    y = lam_x * y + (1 - lam_y) * y[other]
    return x, y


torch.manual_seed(0)
labels = torch.randint(3, (240,))
images = 0.7 * torch.randn(240, 1, 6, 6)
for i, k in enumerate(labels.tolist()):
    images[i, 0, 2 * k : 2 * k + 2] += 1.2
targets = nn.functional.one_hot(labels, 3).float()
model = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.Flatten(), nn.Linear(288, 3))
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
criterion = nn.CrossEntropyLoss()
for _ in range(6):
    for rows in torch.randperm(240).split(40):
        x, y = mixup(images[rows], targets[rows])
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
