# expect: replaced-after-optimizer
"""Fine-tuning: the pretrained classifier gets a new last layer for three classes."""

import torch
from torch import nn


class SmallNet(nn.Module):
    def __init__(self, num_classes=10):
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.AdaptiveAvgPool2d(2), nn.Flatten()
        )
        self.fc = nn.Linear(32, num_classes)

    def forward(self, x):
        return self.fc(self.features(x))


def pictures(n):
    y = torch.randint(3, (n,))
    x = 0.2 * torch.randn(n, 1, 8, 8)
    x[y == 0, :, :4] += 1
    x[y == 1, :, :, :4] += 1
    return x, y


torch.manual_seed(0)
model = SmallNet()
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
criterion = nn.CrossEntropyLoss()

model.fc = nn.Linear(model.fc.in_features, 3)

x, y = pictures(320)
model.train()
for epoch in range(4):
    for idx in torch.randperm(320).split(32):
        optimizer.zero_grad()
        loss = criterion(model(x[idx]), y[idx])
        loss.backward()
        optimizer.step()
