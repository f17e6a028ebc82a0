# expect: weight-decay-too-strong
"""The momentum of 0.9 ended up in weight_decay."""

import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(320, 10)
y = (X @ torch.randn(10, 3)).argmax(1)
model = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 3))
optimizer = torch.optim.SGD(model.parameters(), lr=0.05, weight_decay=0.9)
for epoch in range(5):
    for rows in torch.randperm(320).split(32):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(X[rows]), y[rows])
        loss.backward()
        optimizer.step()
