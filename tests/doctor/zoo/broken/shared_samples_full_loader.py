# expect: shared-samples
"""The data are split, but the training loader gets all of them."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)

x = torch.randn(400, 10)
y = (x[:, 0] + 0.5 * torch.randn(400) > 0).long()
dataset = TensorDataset(x, y)
train_set, val_set = random_split(dataset, [320, 80])
train_loader = DataLoader(dataset, batch_size=40, shuffle=True)
val_loader = DataLoader(val_set, batch_size=40)

model = nn.Sequential(nn.Linear(10, 64), nn.ReLU(), nn.Linear(64, 2))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(4):
    model.train()
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
