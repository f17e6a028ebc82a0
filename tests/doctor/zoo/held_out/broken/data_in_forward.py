# expect: graph-cut
"""A residual network that squeezes the range of its features in between."""

import torch
import torch.nn as nn


class Squeeze(nn.Module):
    def __init__(self, limit=2.0):
        super().__init__()
        self.limit = limit

    def forward(self, x):
        return x.data.clamp(-self.limit, self.limit)


torch.manual_seed(0)
net = nn.Sequential(
    nn.Linear(5, 32),
    nn.ReLU(),
    nn.Linear(32, 32),
    Squeeze(),
    nn.Linear(32, 32),
    nn.ReLU(),
    nn.Linear(32, 1),
)
opt = torch.optim.Adam(net.parameters(), lr=5e-3)
X = torch.randn(256, 5)
Y = X[:, :1] * X[:, 1:2] + X[:, 2:3]
Y = Y / Y.std()
for _ in range(5):
    for i in torch.randperm(256).split(32):
        opt.zero_grad()
        out = net(X[i])
        loss = ((out - Y[i]) ** 2).mean()
        loss.backward()
        opt.step()
