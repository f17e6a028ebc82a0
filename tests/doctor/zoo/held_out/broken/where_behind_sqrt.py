# expect: nan-gradient
"""A root activation guarded by torch.where, which guards the value and not the gradient."""

import torch
from torch import nn


class SqrtAct(nn.Module):
    def forward(self, x):
        return torch.where(x > 0, torch.sqrt(x), torch.zeros_like(x))


torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 16), SqrtAct(), nn.Linear(16, 1))
opt = torch.optim.SGD(net.parameters(), lr=0.02)
for step in range(25):
    x = torch.randn(32, 4)
    y = x[:, :1].clamp(min=0) - x[:, 1:2]
    loss = nn.functional.mse_loss(net(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
