# expect: rate-too-low
"""Logistic regression of six features, with the rate from a paper on large language models."""

import torch
from torch import nn

torch.manual_seed(0)
n = 300
y = torch.randint(2, (n,)).float()
x = torch.randn(n, 6) + 0.5 * (2 * y[:, None] - 1)


class Logistic(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(6, 1)

    def forward(self, x):
        return self.linear(x).squeeze(-1)


model = Logistic()
optimizer = torch.optim.SGD(model.parameters(), lr=2e-6)
criterion = nn.BCEWithLogitsLoss()
for _ in range(8):
    perm = torch.randperm(n)
    for i in range(0, n, 60):
        batch = perm[i : i + 60]
        optimizer.zero_grad()
        loss = criterion(model(x[batch]), y[batch])
        loss.backward()
        optimizer.step()
