# expect: one-class
"""Yes or no, with one output and the cross entropy."""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(256, 7)
y = (x[:, 0] - x[:, 1] + 0.2 * torch.randn(256) > 0).float().unsqueeze(1)

model = nn.Sequential(nn.Linear(7, 24), nn.ReLU(), nn.Linear(24, 1))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for epoch in range(4):
    for i in range(0, 256, 32):
        output = model(x[i : i + 32])
        loss = criterion(output, y[i : i + 32])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print("epoch", epoch, "loss", loss.item())
