# expect: gradients-vanish, values-vanish, inputs-ignored
"""Ten sigmoid layers, as in a course on perceptrons, on two clouds of points."""

import torch
from torch import nn

torch.manual_seed(0)
modules = [nn.Linear(2, 16), nn.Sigmoid()]
for _ in range(9):
    modules += [nn.Linear(16, 16), nn.Sigmoid()]
net = nn.Sequential(*modules, nn.Linear(16, 1))
opt = torch.optim.SGD(net.parameters(), lr=0.05)
criterion = nn.BCEWithLogitsLoss()
for step in range(35):
    y = torch.randint(0, 2, (32, 1)).float()
    x = torch.randn(32, 2) + 2 * y - 1
    opt.zero_grad()
    criterion(net(x), y).backward()
    opt.step()
