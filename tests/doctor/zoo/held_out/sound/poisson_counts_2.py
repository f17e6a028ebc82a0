"""Counting bikes per hour: a Poisson regression with the log link and an exposure offset."""

import numpy as np
import torch
from torch import nn

np.random.seed(0)
torch.manual_seed(0)
hours = np.random.randint(0, 24, 600)
temp = np.random.normal(15, 8, 600)
rate = np.exp(1.5 + 0.8 * np.cos((hours - 14) / 24 * 2 * np.pi) + 0.03 * (temp - 15))
counts = np.random.poisson(rate)

features = np.column_stack(
    [
        np.sin(hours / 24 * 2 * np.pi),
        np.cos(hours / 24 * 2 * np.pi),
        (temp - temp.mean()) / temp.std(),
    ]
)
X = torch.tensor(features, dtype=torch.float32)
y = torch.tensor(counts, dtype=torch.float32)
model = nn.Linear(3, 1)
with torch.no_grad():
    model.bias.fill_(float(np.log(counts.mean())))
criterion = nn.PoissonNLLLoss(log_input=True)
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for epoch in range(4):
    for idx in torch.randperm(600).split(50):
        optimizer.zero_grad()
        loss = criterion(model(X[idx]).squeeze(-1), y[idx])
        loss.backward()
        optimizer.step()
