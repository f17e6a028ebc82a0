# expect: rate-too-high
"""SGD with a rate of 10 on a small classifier."""

import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(300, 8)
y = (X[:, :4] * X[:, 4:]).argmax(1)
net = nn.Sequential(nn.Linear(8, 32), nn.Tanh(), nn.Linear(32, 4))
opt = torch.optim.SGD(net.parameters(), lr=10.0)
for epoch in range(4):
    for rows in torch.randperm(300).split(30):
        opt.zero_grad()
        loss = nn.functional.cross_entropy(net(X[rows]), y[rows])
        loss.backward()
        opt.step()
