# expect: targets-not-probabilities
"""Several labels per sample, as zeros and ones, with cross-entropy."""

import torch
import torch.nn as nn

torch.manual_seed(0)

x = torch.randn(400, 8)
tags = (x[:, :5] > 0.2).float()
model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 5))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for epoch in range(4):
    for idx in torch.randperm(400).split(40):
        logits = model(x[idx])
        loss = criterion(logits, tags[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
