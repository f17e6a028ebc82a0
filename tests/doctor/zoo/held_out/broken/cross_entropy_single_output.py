# expect: one-class
"""Churn prediction with one output unit and CrossEntropyLoss."""

import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(256, 7)
churn = (X[:, 0] + X[:, 1] > 0.3).float()
model = nn.Sequential(nn.Linear(7, 16), nn.ReLU(), nn.Linear(16, 1))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
for epoch in range(4):
    for idx in torch.randperm(256).split(32):
        optimizer.zero_grad()
        loss = criterion(model(X[idx]), churn[idx].unsqueeze(1))
        loss.backward()
        optimizer.step()
