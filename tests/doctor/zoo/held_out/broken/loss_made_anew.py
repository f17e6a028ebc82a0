# expect: loss-without-graph
"""A regression that sums its losses as numbers."""

import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(200, 4)
y = (X @ torch.randn(4, 1)) / 2

model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
mse, mae = nn.MSELoss(), nn.L1Loss()
for epoch in range(8):
    for rows in torch.randperm(200).split(40):
        prediction = model(X[rows])
        total = mse(prediction, y[rows]).item() + 0.1 * mae(prediction, y[rows]).item()
        loss = torch.tensor(total, requires_grad=True)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(epoch, loss.item())
