"""Counts per hour with a Poisson loss; the exposure enters as an offset."""

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
torch.manual_seed(0)
features = rng.normal(size=(500, 5)).astype("float32")
hours = rng.uniform(0.5, 2.0, size=500).astype("float32")
rate = np.exp(0.4 * features[:, 0] - 0.3 * features[:, 1] + 0.2)
counts = rng.poisson(rate * hours).astype("float32")
x, offset, y = map(torch.from_numpy, (features, np.log(hours), counts))


class Rate(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(5, 16), nn.Softplus(), nn.Linear(16, 1))

    def forward(self, x, offset):
        return self.layers(x)[:, 0] + offset


model = Rate()
criterion = nn.PoissonNLLLoss(log_input=True)
optimizer = torch.optim.Adamax(model.parameters(), lr=2e-2)
for _ in range(5):
    order = rng.permutation(500)
    for part in np.array_split(order, 10):
        optimizer.zero_grad()
        loss = criterion(model(x[part], offset[part]), y[part])
        loss.backward()
        optimizer.step()
