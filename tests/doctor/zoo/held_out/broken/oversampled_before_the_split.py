# expect: shared-samples
"""A rare class is repeated until both are as large; then the rows are split."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split


def balance(x, y):
    rare, often = (y == 1).nonzero()[:, 0], (y == 0).nonzero()[:, 0]
    more = rare[torch.randint(len(rare), (len(often),))]
    rows = torch.cat([often, more])
    return x[rows], y[rows]


torch.manual_seed(0)
x = torch.randn(260, 9)
y = (x[:, 0] + 0.7 * torch.randn(260) > 1.1).float()
x, y = balance(x, y)
size = len(x) // 5
train_set, val_set = random_split(TensorDataset(x, y), [len(x) - size, size])
train_loader = DataLoader(train_set, batch_size=40, shuffle=True)
val_loader = DataLoader(val_set, batch_size=size)

model = nn.Sequential(nn.Linear(9, 64), nn.ReLU(), nn.Linear(64, 1), nn.Flatten(0))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
bce = nn.BCEWithLogitsLoss()
for epoch in range(4):
    model.train()
    for inputs, labels in train_loader:
        optimizer.zero_grad()
        loss = bce(model(inputs), labels)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        for inputs, labels in val_loader:
            accuracy = ((model(inputs) > 0) == (labels > 0.5)).float().mean()
    print(epoch, round(accuracy.item(), 2))
