# expect: scheduler-before-optimizer
"""The old habit: scheduler.step() at the start of each epoch."""

import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore")
torch.manual_seed(0)
X = torch.randn(240, 4)
y = (X.prod(1) > 0).float()
net = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Linear(64, 1))
optimizer = torch.optim.Adam(net.parameters(), lr=5e-3)
scheduler = torch.optim.lr_scheduler.MultiStepLR(optimizer, milestones=[3, 5], gamma=0.3)
for epoch in range(6):
    scheduler.step()
    for rows in torch.randperm(240).split(30):
        loss = nn.functional.binary_cross_entropy_with_logits(net(X[rows]).squeeze(1), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
