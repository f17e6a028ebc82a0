# expect: nan-input
"""A table with gaps is read and goes into a regression."""

import io

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
rng = np.random.default_rng(0)

values = rng.normal(size=(320, 4))
lines = [",".join(f"{v:.3f}" for v in row) for row in values]
lines[57] = "0.311,,-0.204,1.078"
table = np.genfromtxt(io.StringIO("\n".join(lines)), delimiter=",", dtype=np.float32)
target = (values[:, :1] - values[:, 1:2]).astype(np.float32)

dataset = TensorDataset(torch.from_numpy(table), torch.from_numpy(target))
loader = DataLoader(dataset, batch_size=32, shuffle=True)
model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
criterion = nn.MSELoss()

for epoch in range(4):
    for x, y in loader:
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
