# expect: values-grow, initial-loss
"""A deep ReLU network whose weights are drawn from a standard normal distribution."""

import torch
from torch import nn

torch.manual_seed(0)
layers = []
width = 32
for i in range(6):
    layers += [nn.Linear(width, width), nn.ReLU()]
net = nn.Sequential(*layers, nn.Linear(width, 3))
for m in net.modules():
    if isinstance(m, nn.Linear):
        nn.init.normal_(m.weight, 0.0, 1.0)
        nn.init.zeros_(m.bias)
opt = torch.optim.Adam(net.parameters(), lr=1e-3)
for step in range(30):
    x = torch.randn(32, width)
    y = x[:, :3].argmax(1)
    loss = nn.functional.cross_entropy(net(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
