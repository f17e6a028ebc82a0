# expect: loss-negated
"""A classifier whose optimizer call was copied from a policy-gradient script."""

import torch
import torch.nn as nn

torch.manual_seed(0)
x = torch.randn(400, 6)
y = (x[:, :3].sum(1) > x[:, 3:].sum(1)).float()
model = nn.Sequential(nn.Linear(6, 16), nn.Tanh(), nn.Linear(16, 1), nn.Flatten(0))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3, maximize=True)
criterion = nn.BCEWithLogitsLoss()
for epoch in range(4):
    for rows in torch.randperm(400).split(40):
        optimizer.zero_grad()
        loss = criterion(model(x[rows]), y[rows])
        loss.backward()
        optimizer.step()
