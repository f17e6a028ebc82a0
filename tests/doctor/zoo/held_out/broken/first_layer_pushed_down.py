# expect: dead-units
"""Pictures are normalized twice: once in the data, once more by a bias in the first layer."""

import torch
from torch import nn

torch.manual_seed(0)
MEAN = 120.0 / 16
labels = torch.randint(2, (224,))
images = torch.randn(224, 1, 6, 6)
images[:, :, :, :3] += (labels[:, None, None, None] * 2 - 1) * 0.7

stem = nn.Conv2d(1, 12, 3, padding=1)
with torch.no_grad():
    stem.bias.fill_(-MEAN)
model = nn.Sequential(
    stem,
    nn.ReLU(),
    nn.Conv2d(12, 12, 3, padding=1),
    nn.ReLU(),
    nn.AdaptiveAvgPool2d((1, 2)),
    nn.Flatten(),
    nn.Linear(24, 2),
)
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
criterion = nn.CrossEntropyLoss()
for _ in range(5):
    for rows in torch.randperm(224).split(32):
        loss = criterion(model(images[rows]), labels[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
