"""Gradual unfreezing: the head is trained first, then the body joins with its own, smaller rate."""

from collections import OrderedDict

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(
    OrderedDict(
        [
            ("body", nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU())),
            ("head", nn.Linear(32, 3)),
        ]
    )
)
teacher = nn.Sequential(nn.Linear(6, 16), nn.Tanh(), nn.Linear(16, 3))
X = torch.randn(300, 6)
with torch.no_grad():
    y = (3 * teacher(X)).argmax(1)

net.body.requires_grad_(False)
opt = torch.optim.Adam([{"params": net.head.parameters(), "lr": 1e-2}])
for epoch in range(10):
    if epoch == 4:
        net.body.requires_grad_(True)
        opt.add_param_group({"params": net.body.parameters(), "lr": 5e-3})
    for batch in torch.randperm(300).split(60):
        loss = F.cross_entropy(net(X[batch]), y[batch])
        opt.zero_grad()
        loss.backward()
        opt.step()
