# expect: trained-in-eval
"""Validation after each epoch puts the model into eval mode, and there it stays."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

y = torch.randint(3, (400,))
x = torch.randn(3, 8)[y] + 0.8 * torch.randn(400, 8)
train_loader = DataLoader(TensorDataset(x[:320], y[:320]), batch_size=40, shuffle=True)
val_loader = DataLoader(TensorDataset(x[320:], y[320:]), batch_size=40)

model = nn.Sequential(
    nn.Linear(8, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Dropout(0.3), nn.Linear(32, 3)
)
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)

model.train()
for epoch in range(5):
    for inputs, labels in train_loader:
        optimizer.zero_grad()
        loss = criterion(model(inputs), labels)
        loss.backward()
        optimizer.step()

    model.eval()
    correct = 0
    with torch.no_grad():
        for inputs, labels in val_loader:
            correct += (model(inputs).argmax(1) == labels).sum().item()
    print(epoch, correct / 80)
