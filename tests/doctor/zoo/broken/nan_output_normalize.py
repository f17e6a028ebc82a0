# expect: nan-output
"""Embeddings are divided by their length; a ReLU before may leave nothing."""

import torch
from torch import nn

torch.manual_seed(0)


class UnitNorm(nn.Module):
    def forward(self, x):
        return x / x.norm(dim=1, keepdim=True)


kinds = torch.randn(5, 6)
labels = torch.randint(5, (480,))
x = kinds[labels] + 0.6 * torch.randn(480, 6)
x[100] = 0.0  # a sensor was off
net = nn.Sequential(nn.Linear(6, 24, bias=False), nn.ReLU(), UnitNorm(), nn.Linear(24, 5))
optimizer = torch.optim.AdamW(net.parameters(), lr=5e-3)
for epoch in range(4):
    for idx in torch.randperm(480).split(48):
        loss = nn.functional.cross_entropy(net(x[idx]), labels[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
