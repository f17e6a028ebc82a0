# expect: targets-out-of-range
"""A support-vector data set, with labels of minus and plus one, and a logistic loss."""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(300, 2)
y = torch.sign(x[:, 0] ** 2 + x[:, 1] - 0.8).unsqueeze(1)

net = nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 1))
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
for epoch in range(5):
    for rows in torch.randperm(300).split(50):
        loss = nn.functional.binary_cross_entropy_with_logits(net(x[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        accuracy = (torch.sign(net(x)) == y).float().mean().item()
    print(epoch, round(accuracy, 2))
