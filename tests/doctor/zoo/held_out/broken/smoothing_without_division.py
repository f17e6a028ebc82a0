# expect: targets-not-probabilities
"""Label smoothing by hand for a classifier of eight classes."""

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
CLASSES, EPSILON = 8, 0.1


def smooth(labels):
    hot = F.one_hot(labels, CLASSES).float()
    return hot * (1 - EPSILON) + EPSILON


x = torch.randn(320, 12)
y = (x @ torch.randn(12, CLASSES)).argmax(1)
model = nn.Sequential(nn.Linear(12, 48), nn.ReLU(), nn.Linear(48, CLASSES))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
criterion = nn.CrossEntropyLoss()
for _ in range(5):
    for rows in torch.randperm(320).split(40):
        loss = criterion(model(x[rows]), smooth(y[rows]))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
