"""Softmax regression and a hidden layer with steps by hand, without torch.optim."""

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)

x = torch.randn(512, 4)
y = x[:, :3].argmax(dim=1)
model = nn.Sequential(nn.Linear(4, 32), nn.Tanh(), nn.Linear(32, 3))
lr, bs = 0.5, 64

for epoch in range(4):
    for i in range(0, 512, bs):
        xb, yb = x[i : i + bs], y[i : i + bs]
        loss = F.cross_entropy(model(xb), yb)
        loss.backward()
        with torch.no_grad():
            for p in model.parameters():
                p -= lr * p.grad
            model.zero_grad()
