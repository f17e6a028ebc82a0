# expect: no-zero-grad
"""A condition around zero_grad that holds in the first epoch only."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
X = torch.randn(240, 6)
Y = (X[:, :1] - X[:, 1:2]).tanh()
model = nn.Sequential(nn.Linear(6, 24), nn.ReLU(), nn.Linear(24, 1))
opt = torch.optim.SGD(model.parameters(), lr=0.02)
step, accumulate_from = 0, 8
for epoch in range(5):
    for xb, yb in DataLoader(TensorDataset(X, Y), batch_size=30, shuffle=True):
        if step < accumulate_from:
            opt.zero_grad()
        loss = nn.functional.mse_loss(model(xb), yb)
        loss.backward()
        opt.step()
        step += 1
