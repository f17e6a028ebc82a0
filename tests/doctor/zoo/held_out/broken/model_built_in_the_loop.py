# expect: model-remade
"""Logistic regression with two hidden layers, everything built where it is needed."""

import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(320, 5)
target = (features[:, 0] * features[:, 1] > 0).float().unsqueeze(1)


def build():
    model = nn.Sequential(
        nn.Linear(5, 32), nn.ReLU(), nn.Linear(32, 16), nn.ReLU(), nn.Linear(16, 1)
    )
    return model, torch.optim.Adam(model.parameters(), lr=1e-2), nn.BCEWithLogitsLoss()


for epoch in range(5):
    total = 0.0
    for rows in torch.randperm(320).split(40):
        model, optimizer, criterion = build()
        optimizer.zero_grad()
        loss = criterion(model(features[rows]), target[rows])
        loss.backward()
        optimizer.step()
        total += loss.item()
    print(f"epoch {epoch} loss {total / 8:.3f}")
