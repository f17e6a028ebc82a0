# expect: nan-gradient
"""A siamese network with a root of squares as distance; a pair may be one item twice."""

import torch
from torch import nn

torch.manual_seed(0)
embed = nn.Sequential(nn.Linear(8, 24), nn.ReLU(), nn.Linear(24, 4))
opt = torch.optim.Adam(embed.parameters(), lr=3e-3)


def contrastive(a, b, same, margin=1.0):
    d = torch.sqrt(((a - b) ** 2).sum(1))
    return (same * d**2 + (1 - same) * torch.relu(margin - d) ** 2).mean()


items = torch.randn(60, 8)
for step in range(30):
    i = torch.randint(0, 60, (32,))
    j = torch.randint(0, 60, (32,))
    same = (i % 4 == j % 4).float()
    loss = contrastive(embed(items[i]), embed(items[j]), same)
    opt.zero_grad()
    loss.backward()
    opt.step()
