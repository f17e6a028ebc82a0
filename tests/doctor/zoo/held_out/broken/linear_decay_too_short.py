# expect: schedule-ended
"""A linear decay to 0 over the steps of one epoch; the training lasts four."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
X = torch.randn(300, 6)
Y = X[:, :2] * X[:, 2:4]
loader = DataLoader(TensorDataset(X, Y), batch_size=30, shuffle=True)
model = nn.Sequential(nn.Linear(6, 48), nn.SiLU(), nn.Linear(48, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
scheduler = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=len(loader))
for epoch in range(4):
    for xb, yb in loader:
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(xb), yb)
        loss.backward()
        optimizer.step()
        scheduler.step()
