# tolerance: 0.03
import copy

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, classes = load_digits(return_X_y=True)
order = torch.randperm(1797)
pictures = torch.tensor(pixels).float()[order] / 8 - 1
labels = torch.tensor(classes)[order]
x, y = pictures[:200], labels[:200].clone()
y[:50] = torch.randint(10, (50,))
val_x, val_y = pictures[200:500], labels[200:500]

model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
best = 10
for epoch in range(200):
    loss = criterion(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    val_loss = criterion(model(val_x), val_y).item()
    if val_loss < best:
        best, kept = val_loss, copy.deepcopy(model)
print(f"{best:.1f}")
#> 0.6
