# expect: scheduler-of-another-optimizer
"""The optimizer was changed from SGD to AdamW in the script; the schedule holds the old one."""

import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore")
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(7, 32), nn.ReLU(), nn.Linear(32, 3))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.5)
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
X = torch.randn(280, 7)
y = X[:, :3].argmax(1)
for epoch in range(5):
    for rows in torch.randperm(280).split(35):
        loss = nn.functional.cross_entropy(model(X[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    scheduler.step()
