# expect: replaced-after-optimizer, not-in-optimizer
"""Fine-tuning: the optimizer is built, and then the head is exchanged for one with more classes."""

import torch
from torch import nn

torch.manual_seed(0)


class Backbone(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv1d(1, 8, 5, padding=2), nn.ReLU(), nn.AdaptiveAvgPool1d(8), nn.Flatten()
        )
        self.classifier = nn.Linear(64, classes)

    def forward(self, x):
        return self.classifier(self.features(x))


model = Backbone(classes=10)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
model.classifier = nn.Linear(64, 3)

grid = torch.linspace(0, 1, 32)
for step in range(30):
    y = torch.randint(0, 3, (24,))
    x = torch.sin(grid * (6 + 8 * y[:, None]))[:, None] + 0.1 * torch.randn(24, 1, 32)
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
