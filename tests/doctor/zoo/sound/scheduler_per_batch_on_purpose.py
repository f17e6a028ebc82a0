"""An exponential decay whose factor is meant for batches, then restarts within an epoch."""

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts, ExponentialLR
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

x = torch.randn(320, 6)
y = x[:, :3].argmax(1)
loader = DataLoader(TensorDataset(x, y), batch_size=32, shuffle=True)
model = nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.Linear(32, 3))
criterion = nn.CrossEntropyLoss()


def step(inputs, labels, optimizer):
    optimizer.zero_grad()
    criterion(model(inputs), labels).backward()
    optimizer.step()


optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
scheduler = ExponentialLR(optimizer, gamma=0.97)
for _ in range(2):
    for inputs, labels in loader:
        step(inputs, labels, optimizer)
        scheduler.step()

optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=1, T_mult=2)
for epoch in range(3):
    for i, (inputs, labels) in enumerate(loader):
        step(inputs, labels, optimizer)
        scheduler.step(epoch + (i + 1) / len(loader))
