# expect: weight-decay-too-strong
"""Regression with Adam, strongly regularized against overfitting."""

import torch
import torch.nn as nn

torch.manual_seed(0)
x = torch.randn(240, 10)
w = torch.randn(10, 1)
y = torch.tanh(x @ w / 3) * 1.6 + 0.1 * torch.randn(240, 1)

model = nn.Sequential(nn.Linear(10, 48), nn.GELU(), nn.Linear(48, 48), nn.GELU(), nn.Linear(48, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2, weight_decay=5)
criterion = nn.SmoothL1Loss()

for epoch in range(8):
    epoch_loss = 0.0
    for rows in torch.randperm(240).split(48):
        optimizer.zero_grad()
        loss = criterion(model(x[rows]), y[rows])
        loss.backward()
        optimizer.step()
        epoch_loss += loss.item() / 5
    print(epoch, round(epoch_loss, 3))
