"""Online learning, one sample per step, layer normalization, no batches at all."""

import random

import torch
from torch import nn

torch.manual_seed(0)
random.seed(0)
net = nn.Sequential(nn.Linear(3, 24), nn.LayerNorm(24), nn.ReLU(), nn.Linear(24, 1))
opt = torch.optim.SGD(net.parameters(), lr=0.03)
history = []
for t in range(60):
    x = torch.tensor([random.uniform(-1, 1) for _ in range(3)])
    y = x[0] - 0.5 * x[1]
    loss = (net(x)[0] - y) ** 2
    opt.zero_grad()
    loss.backward()
    opt.step()
    history.append(loss.item())
