"""First the head alone, then everything with a smaller rate and a new optimizer."""

import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.backbone = nn.Sequential(
            nn.Conv2d(1, 8, 3, padding=1), nn.GroupNorm(2, 8), nn.ReLU(), nn.AdaptiveAvgPool2d(2)
        )
        self.fc = nn.Linear(32, classes)

    def forward(self, x):
        return self.fc(self.backbone(x).flatten(1))


y = torch.randint(3, (320,))
x = 0.4 * torch.randn(320, 1, 8, 8)
x[y == 0, :, :4] += 1
x[y == 1, :, :, :4] += 1


def train(model, optimizer, epochs):
    model.train()
    for _ in range(epochs):
        for idx in torch.randperm(320).split(32):
            optimizer.zero_grad()
            nn.functional.cross_entropy(model(x[idx]), y[idx]).backward()
            optimizer.step()


model = Net(classes=10)
model.fc = nn.Linear(model.fc.in_features, 3)
model.backbone.requires_grad_(False)
train(model, torch.optim.Adam(model.fc.parameters(), lr=2e-2), epochs=2)

model.backbone.requires_grad_(True)
groups = [
    {"params": model.backbone.parameters(), "lr": 2e-3},
    {"params": model.fc.parameters(), "lr": 1e-2},
]
train(model, torch.optim.Adam(groups), epochs=3)
