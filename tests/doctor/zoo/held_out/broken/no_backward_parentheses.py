# expect: no-backward
"""Iris-like flowers, three classes, a tutorial loop with a DataLoader."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
means = torch.tensor([[5.0, 3.4, 1.5, 0.2], [5.9, 2.8, 4.3, 1.3], [6.6, 3.0, 5.6, 2.0]])
labels = torch.arange(150) % 3
flowers = means[labels] + 0.3 * torch.randn(150, 4)
flowers = (flowers - flowers.mean(0)) / flowers.std(0)
loader = DataLoader(TensorDataset(flowers, labels), batch_size=16, shuffle=True)

model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 3))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for epoch in range(4):
    total = 0
    for inputs, targets in loader:
        optimizer.zero_grad()
        outputs = model(inputs)
        loss = criterion(outputs, targets)
        loss.backward
        optimizer.step()
        total += loss.item()
