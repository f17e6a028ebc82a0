# expect: nan-input
"""Small digit images standardized pixel by pixel, although the border is always black."""

import torch
import torch.nn as nn

torch.manual_seed(0)
images = torch.zeros(240, 8, 8)
labels = torch.randint(0, 3, (240,))
for i, y in enumerate(labels.tolist()):
    images[i, 1:7, 1 + 2 * y : 3 + 2 * y] = 1
images[:, 1:7, 1:7] += 0.2 * torch.randn(240, 6, 6)


def standardize(batch):
    return (batch - images.mean(0)) / images.std(0)


model = nn.Sequential(nn.Flatten(), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 3))
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
for epoch in range(3):
    for rows in torch.randperm(240).split(20):
        loss = nn.functional.cross_entropy(model(standardize(images[rows])), labels[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
