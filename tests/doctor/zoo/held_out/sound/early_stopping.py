"""Early stopping keeps a deep copy of the best state and loads it at the end."""

from copy import deepcopy

import torch
from torch import nn, optim

torch.manual_seed(0)
X = torch.randn(260, 5)
Y = (X[:, 0] ** 2 + X[:, 1] - X[:, 2] * X[:, 3]).unsqueeze(1)
Y = (Y - Y[:200].mean()) / Y[:200].std()
train_x, train_y, val_x, val_y = X[:200], Y[:200], X[200:], Y[200:]

model = nn.Sequential(nn.Linear(5, 64), nn.BatchNorm1d(64), nn.ReLU(), nn.Linear(64, 1))
optimizer = optim.Adam(model.parameters(), lr=1e-2)
criterion = nn.MSELoss()

best, best_state, patience = float("inf"), None, 3
waited = 0
for _ in range(11):
    model.train()
    for rows in torch.randperm(200).split(40):
        optimizer.zero_grad()
        loss = criterion(model(train_x[rows]), train_y[rows])
        loss.backward()
        optimizer.step()

    model.eval()
    with torch.no_grad():
        val = criterion(model(val_x), val_y).item()
    if val < best:
        best, best_state, waited = val, deepcopy(model.state_dict()), 0
    else:
        waited += 1
        if waited >= patience:
            break

model.load_state_dict(best_state)
model.eval()
with torch.no_grad():
    print(f"best {criterion(model(val_x), val_y).item():.3f}")
