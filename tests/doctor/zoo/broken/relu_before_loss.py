# expect: relu-before-loss
"""A helper builds a network of blocks, and the last block is like the others."""

import torch
from torch import nn


def make_mlp(sizes):
    layers = []
    for i in range(len(sizes) - 1):
        layers.append(nn.Linear(sizes[i], sizes[i + 1]))
        layers.append(nn.ReLU())
    return nn.Sequential(*layers)


torch.manual_seed(0)
x = torch.randn(480, 8)
y = x[:, :3].argmax(dim=1)
model = make_mlp([8, 32, 32, 3])
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
criterion = nn.CrossEntropyLoss()
for epoch in range(4):
    for idx in torch.randperm(480).split(48):
        optimizer.zero_grad()
        loss = criterion(model(x[idx]), y[idx])
        loss.backward()
        optimizer.step()
