# expect: half-weights
"""The whole model is turned into float16 to save memory, and trained so."""

import torch
from torch import nn

torch.manual_seed(0)

x = torch.randn(400, 8)
y = (x[:, :1] - x[:, 1:2]).tanh()
model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 1)).half()
optimizer = torch.optim.SGD(model.parameters(), lr=1e-3, momentum=0.9)
criterion = nn.MSELoss()
for epoch in range(4):
    for idx in torch.randperm(400).split(40):
        optimizer.zero_grad()
        loss = criterion(model(x[idx].half()), y[idx].half())
        loss.backward()
        optimizer.step()
