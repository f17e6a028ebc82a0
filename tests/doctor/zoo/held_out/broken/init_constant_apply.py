# expect: same-units
"""An init function, used with apply, that fills all weights with 0.1."""

import torch
from torch import nn

torch.manual_seed(0)


def init_weights(m):
    if isinstance(m, nn.Linear):
        nn.init.constant_(m.weight, 0.1)
        nn.init.zeros_(m.bias)


net = nn.Sequential(nn.Linear(5, 24), nn.Tanh(), nn.Linear(24, 1))
net.apply(init_weights)
opt = torch.optim.Adam(net.parameters(), lr=1e-2)
for step in range(40):
    x = torch.randn(40, 5)
    y = x[:, :1] * x[:, 1:2] + x[:, 2:3]
    loss = nn.functional.mse_loss(net(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
