"""Gradients of four small batches are added up before each step."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
ACCUMULATE = 4

x = torch.randn(384, 6)
y = torch.sin(x[:, :1] * 2) + x[:, 1:2] * x[:, 2:3]
y = (y - y.mean()) / y.std()
loader = DataLoader(TensorDataset(x, y), batch_size=8, shuffle=True)

model = nn.Sequential(nn.Linear(6, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
criterion = nn.MSELoss()

optimizer.zero_grad()
for epoch in range(4):
    running = 0.0
    for i, (inputs, targets) in enumerate(loader, start=1):
        loss = criterion(model(inputs), targets)
        (loss / ACCUMULATE).backward()
        running += loss.item()
        if i % ACCUMULATE == 0 or i == len(loader):
            optimizer.step()
            optimizer.zero_grad()
    print(f"epoch {epoch}: {running / len(loader):.3f}")
