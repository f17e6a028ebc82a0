# expect: no-step
"""Gradient accumulation with more micro-batches than an epoch has."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

inputs = torch.randn(160, 5)
targets = inputs.sum(dim=1, keepdim=True).sin()
loader = DataLoader(TensorDataset(inputs, targets), batch_size=16, shuffle=True)

model = nn.Sequential(nn.Linear(5, 32), nn.SiLU(), nn.Linear(32, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
criterion = nn.MSELoss()
accum_iter = 16

for epoch in range(4):
    optimizer.zero_grad()
    for batch_idx, (x, y) in enumerate(loader):
        loss = criterion(model(x), y) / accum_iter
        loss.backward()
        if (batch_idx + 1) % accum_iter == 0:
            optimizer.step()
            optimizer.zero_grad()
