# expect: evaluated-in-train
"""The validation pass runs under no_grad, but the model stays in train mode."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
X = torch.randn(300, 10)
y = (X[:, :3].sum(1) + 0.3 * torch.randn(300) > 0).long()
train_loader = DataLoader(TensorDataset(X[:240], y[:240]), batch_size=30, shuffle=True)
val_loader = DataLoader(TensorDataset(X[240:], y[240:]), batch_size=30)
model = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Dropout(0.5), nn.Linear(32, 2))
criterion, optimizer = nn.CrossEntropyLoss(), torch.optim.Adam(model.parameters(), lr=5e-3)

for epoch in range(5):
    model.train()
    for xb, yb in train_loader:
        optimizer.zero_grad()
        criterion(model(xb), yb).backward()
        optimizer.step()
    correct = 0
    with torch.no_grad():
        for xb, yb in val_loader:
            correct += (model(xb).argmax(1) == yb).sum().item()
    print(epoch, correct / 60)
