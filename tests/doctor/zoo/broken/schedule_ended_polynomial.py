# expect: schedule-ended
"""The number of steps was counted for one epoch; the rate is 0 in the others."""

import torch
import torch.nn as nn
from torch.optim.lr_scheduler import PolynomialLR
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

x = torch.randn(400, 8)
y = torch.tanh(x[:, :1] * x[:, 1:2]) + x[:, 2:3]
loader = DataLoader(TensorDataset(x, y), batch_size=40, shuffle=True)
model = nn.Sequential(nn.Linear(8, 32), nn.GELU(), nn.Linear(32, 1))
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
scheduler = PolynomialLR(optimizer, total_iters=len(loader), power=1.0)

for epoch in range(4):
    for xb, yb in loader:
        loss = nn.functional.mse_loss(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        scheduler.step()
