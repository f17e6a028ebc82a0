# expect: replaced-after-optimizer
"""Fine-tuning: the body comes from an older task, the head is new."""

import torch
import torch.nn as nn
import torch.optim as optim


class ConvNet(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(1, 8, 3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Conv2d(8, 16, 3, padding=1),
            nn.ReLU(),
            nn.AdaptiveAvgPool2d(2),
        )
        self.fc = nn.Linear(64, classes)

    def forward(self, x):
        return self.fc(torch.flatten(self.features(x), 1))


def quadrants(n):
    label = torch.randint(4, (n,))
    x = 0.6 * torch.randn(n, 1, 8, 8)
    for i, k in enumerate(label.tolist()):
        x[i, 0, 4 * (k // 2) : 4 * (k // 2) + 4, 4 * (k % 2) : 4 * (k % 2) + 4] += 1
    return x, label


torch.manual_seed(0)
model = ConvNet(classes=10)
optimizer = optim.Adam(model.parameters(), lr=1e-3)
criterion = nn.CrossEntropyLoss()
model.fc = nn.Linear(64, 4)

images, labels = quadrants(256)
for _ in range(5):
    for rows in torch.randperm(256).split(32):
        optimizer.zero_grad()
        loss = criterion(model(images[rows]), labels[rows])
        loss.backward()
        optimizer.step()
