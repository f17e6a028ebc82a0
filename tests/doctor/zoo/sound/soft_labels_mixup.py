"""Mixup: two samples are blended, and so are their one-hot labels."""

import torch
import torch.nn.functional as F
from torch import nn
from torch.distributions import Beta

torch.manual_seed(0)
num_classes = 4
centers = 1.5 * torch.randn(num_classes, 8)
labels = torch.randint(num_classes, (480,))
inputs = centers[labels] + torch.randn(480, 8)

model = nn.Sequential(nn.Linear(8, 48), nn.Mish(), nn.Linear(48, num_classes))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
blend = Beta(0.4, 0.4)

for epoch in range(4):
    for idx in torch.randperm(480).split(48):
        x, y = inputs[idx], F.one_hot(labels[idx], num_classes).float()
        lam = blend.sample((len(x), 1))
        other = torch.randperm(len(x))
        x = lam * x + (1 - lam) * x[other]
        y = lam * y + (1 - lam) * y[other]
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
