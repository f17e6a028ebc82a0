# expect: graph-cut
"""A graph network whose neighbours are averaged with NumPy."""

import numpy as np
import torch
import torch.nn as nn

torch.manual_seed(0)
rng = np.random.default_rng(0)
n = 50
kind = np.arange(n) % 2
link = rng.random((n, n)) < np.where(kind[:, None] == kind[None, :], 0.3, 0.05)
neighbours = [np.flatnonzero(link[i] | link[:, i] | (np.arange(n) == i)) for i in range(n)]


class SageLayer(nn.Module):
    def __init__(self, a, b):
        super().__init__()
        self.own = nn.Linear(a, b)
        self.others = nn.Linear(a, b)

    def forward(self, h):
        values = h.detach().numpy()
        means = np.stack([values[idx].mean(axis=0) for idx in neighbours])
        h = torch.from_numpy(values)
        return self.own(h) + self.others(torch.from_numpy(means))


class Sage(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer1 = SageLayer(4, 16)
        self.layer2 = SageLayer(16, 2)

    def forward(self, x):
        return self.layer2(torch.relu(self.layer1(x)))


labels = torch.from_numpy(kind)
x = torch.randn(n, 4) + 0.5 * labels[:, None]
train_nodes = torch.randperm(n)[:30]
model = Sage()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(30):
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(model(x)[train_nodes], labels[train_nodes])
    loss.backward()
    optimizer.step()
