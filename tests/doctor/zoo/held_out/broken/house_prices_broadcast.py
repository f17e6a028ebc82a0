# expect: broadcast
"""House prices: predictions of shape (N, 1) meet prices of shape (N,)."""

import warnings

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

warnings.filterwarnings("ignore")
torch.manual_seed(0)
rng = np.random.default_rng(0)
area, rooms, year = rng.normal(120, 40, 300), rng.integers(1, 7, 300), rng.integers(1950, 2020, 300)
price = 2000 * area + 15000 * rooms + 800 * (year - 1950) + rng.normal(0, 2e4, 300)
feats = np.stack([area, rooms, year], 1)
feats = (feats - feats.mean(0)) / feats.std(0)
price = (price - price.mean()) / price.std()
ds = TensorDataset(torch.tensor(feats).float(), torch.tensor(price).float())

model = nn.Sequential(nn.Linear(3, 32), nn.ReLU(), nn.Linear(32, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
mse = nn.MSELoss()
for epoch in range(4):
    for x, y in DataLoader(ds, batch_size=30, shuffle=True):
        optimizer.zero_grad()
        loss = mse(model(x), y)
        loss.backward()
        optimizer.step()
