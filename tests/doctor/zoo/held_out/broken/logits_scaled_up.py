# expect: initial-loss
"""The last layer of a classifier is initialized with weights of standard deviation 5."""

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 10))
nn.init.normal_(net[-1].weight, std=5.0)
opt = torch.optim.Adam(net.parameters(), lr=1e-3)
for step in range(40):
    x = torch.randn(40, 8)
    y = ((x[:, 0] + 3) * 10 / 6).clamp(0, 9).long()
    loss = nn.functional.cross_entropy(net(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
