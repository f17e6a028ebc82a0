# expect: replaced-after-optimizer, not-in-optimizer
"""The same start is kept for several runs, and each run works on a copy."""

import copy

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(240, 7)
y = torch.sin(x[:, 0]) + 0.5 * x[:, 1]
y = (y - y.mean()) / y.std()

initial = nn.Sequential(nn.Linear(7, 40), nn.GELU(), nn.Linear(40, 1), nn.Flatten(0))
model = initial
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
model = copy.deepcopy(initial)

model.train()
for epoch in range(5):
    for rows in torch.randperm(240).split(40):
        loss = nn.functional.mse_loss(model(x[rows]), y[rows])
        model.zero_grad()
        loss.backward()
        optimizer.step()
    print(epoch, loss.item())
