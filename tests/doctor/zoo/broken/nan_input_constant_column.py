# expect: nan-input
"""Columns are standardized by hand; one of them is the same everywhere."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)

size = torch.normal(100.0, 20.0, (400, 1))
age = torch.rand(400, 1) * 50
country = torch.ones(400, 1)
table = torch.cat([size, age, country], dim=1)
cheap = (size - age < 70).long().squeeze(1)

x = (table - table.mean(0)) / table.std(0)
net = nn.Sequential(nn.Linear(3, 24), nn.ReLU(), nn.Linear(24, 2))
opt = torch.optim.SGD(net.parameters(), lr=0.1)

for _ in range(4):
    for idx in torch.randperm(400).split(40):
        opt.zero_grad()
        loss = F.cross_entropy(net(x[idx]), cheap[idx])
        loss.backward()
        opt.step()
