# expect: targets-out-of-range
"""A regression on standardized energy use whose model closes with a sigmoid."""

import torch
from torch import nn

torch.manual_seed(0)


class EnergyModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(5, 24), nn.ReLU(), nn.Linear(24, 1))
        self.act = nn.Sigmoid()

    def forward(self, x):
        return self.act(self.net(x)).squeeze(-1)


X = torch.randn(320, 5)
y = X[:, 0] + X[:, 1] * X[:, 2] + 0.1 * torch.randn(320)
y = (y - y.mean()) / y.std()
model = EnergyModel()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
loss_fn = nn.MSELoss()
for epoch in range(4):
    for rows in torch.randperm(320).chunk(10):
        optimizer.zero_grad()
        loss = loss_fn(model(X[rows]), y[rows])
        loss.backward()
        optimizer.step()
