"""A rare positive class, binary cross-entropy with a weight on the positives."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

x = torch.randn(800, 6)
y = ((x[:, 0] + x[:, 1] + 0.5 * torch.randn(800)) > 2.2).float()
train_loader = DataLoader(TensorDataset(x[:640], y[:640]), batch_size=64, shuffle=True)

positives = y[:640].sum()
pos_weight = (640 - positives) / positives
criterion = nn.BCEWithLogitsLoss(pos_weight=pos_weight)
model = nn.Sequential(nn.Linear(6, 24), nn.ReLU(), nn.Linear(24, 1), nn.Flatten(0))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

for epoch in range(4):
    model.train()
    for inputs, labels in train_loader:
        optimizer.zero_grad()
        loss = criterion(model(inputs), labels)
        loss.backward()
        optimizer.step()

model.eval()
with torch.no_grad():
    hit = (model(x[640:]) > 0) & (y[640:] > 0)
    recall = hit.sum() / y[640:].sum()
