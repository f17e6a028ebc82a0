# expect: no-backward
"""A classifier of points inside and outside a circle."""

import torch
import torch.nn as nn

torch.manual_seed(0)

X = torch.rand(400, 2) * 2 - 1
Y = (X.norm(dim=1) < 0.8).float().unsqueeze(1)

model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
loss_fn = nn.BCEWithLogitsLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

for _ in range(40):
    idx = torch.randint(0, 400, (64,))
    pred = model(X[idx])
    loss = loss_fn(pred, Y[idx])

    optimizer.zero_grad()
    loss.backward
    optimizer.step()
