# expect: saturated
"""Hidden tanh layers whose weights are multiplied by 30 after the default initialization."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(10, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh(), nn.Linear(32, 2))
with torch.no_grad():
    model[0].weight.mul_(30)
    model[2].weight.mul_(30)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
for step in range(35):
    x = torch.randn(32, 10)
    y = (x[:, 0] + x[:, 1] > 0).long()
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
