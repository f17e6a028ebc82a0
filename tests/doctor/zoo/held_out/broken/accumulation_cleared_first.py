# expect: cleared-before-step
"""Gradient accumulation whose clearing and stepping conditions are off by one."""

import torch
from torch import nn

torch.manual_seed(0)
ACC = 2
model = nn.Sequential(nn.Linear(5, 24), nn.Tanh(), nn.Linear(24, 1))
opt = torch.optim.Adam(model.parameters(), lr=1e-2)
for i in range(60):
    x = torch.randn(16, 5)
    y = (x[:, :1] + x[:, 1:2]).sin()
    loss = nn.functional.mse_loss(model(x), y) / ACC
    loss.backward()
    if i % ACC == 1:
        opt.zero_grad()
    if (i + 1) % ACC == 0:
        opt.step()
