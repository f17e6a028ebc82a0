# expect: graph-kept
"""The running loss is a sum of tensors."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(5, 24), nn.ReLU(), nn.Linear(24, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
criterion = nn.L1Loss()
total_loss = 0
for step in range(40):
    x = torch.randn(32, 5)
    y = torch.stack([x.sum(1), x[:, 0] - x[:, 1]], dim=1)
    optimizer.zero_grad()
    loss = criterion(model(x), y)
    loss.backward()
    optimizer.step()
    total_loss += loss
print(float(total_loss) / 40)
