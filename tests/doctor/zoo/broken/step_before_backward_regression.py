# expect: step-before-backward
"""A network learns a quadratic of two variables."""

import torch
from torch import nn

torch.manual_seed(0)

x = torch.rand(500, 2) * 2 - 1
y = (x[:, :1] ** 2 - x[:, :1] * x[:, 1:]) + 0.01 * torch.randn(500, 1)

model = nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 1))
optim = torch.optim.Adam(model.parameters(), lr=0.01)
criterion = nn.MSELoss()

for epoch in range(5):
    for chunk in torch.randperm(500).split(50):
        optim.zero_grad()
        prediction = model(x[chunk])
        loss = criterion(prediction, y[chunk])
        optim.step()
        loss.backward()
