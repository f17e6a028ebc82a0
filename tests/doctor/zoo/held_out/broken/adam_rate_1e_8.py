# expect: rate-too-low
"""A typo in the exponent: Adam with lr=1e-8."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.Linear(32, 3))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-8)
criterion = nn.CrossEntropyLoss()
X = torch.randn(300, 6)
y = X[:, 3:].argmax(1)
for epoch in range(4):
    for rows in torch.randperm(300).split(30):
        optimizer.zero_grad()
        loss = criterion(model(X[rows]), y[rows])
        loss.backward()
        optimizer.step()
