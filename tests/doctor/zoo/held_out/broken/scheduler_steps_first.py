# expect: scheduler-before-optimizer
"""Multi-class training in epochs; the rate is set at the start of each."""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(200, 6)
y = x.abs().argmax(1)

model = nn.Sequential(nn.Linear(6, 64), nn.ReLU(), nn.Linear(64, 6))
optimizer = torch.optim.SGD(model.parameters(), lr=0.3, momentum=0.9)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.5)
for _ in range(8):
    scheduler.step()
    for rows in torch.randperm(200).split(40):
        logits = model(x[rows])
        loss = nn.functional.cross_entropy(logits, y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
