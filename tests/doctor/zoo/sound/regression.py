"""Regression on standardized columns, weight decay, a hold-out set."""

import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
rng = np.random.default_rng(0)

# size in square metres, age in years, distance in kilometres -> price
raw = np.column_stack(
    [rng.normal(90, 25, 400), rng.uniform(0, 60, 400), rng.exponential(8, 400)]
).astype(np.float32)
price = 3000 * raw[:, 0] - 800 * raw[:, 1] - 4000 * raw[:, 2] + rng.normal(0, 5000, 400)

train, test = np.arange(320), np.arange(320, 400)
mean, std = raw[train].mean(0), raw[train].std(0)
X = torch.from_numpy((raw - mean) / std)
p_mean, p_std = price[train].mean(), price[train].std()
Y = torch.from_numpy(((price - p_mean) / p_std).astype(np.float32)).unsqueeze(1)

net = nn.Sequential(nn.Linear(3, 32), nn.ReLU(), nn.Linear(32, 1))
opt = torch.optim.AdamW(net.parameters(), lr=1e-2, weight_decay=1e-2)
mse = nn.MSELoss()

for epoch in range(5):
    net.train()
    order = torch.randperm(320)
    for i in range(0, 320, 32):
        batch = order[i : i + 32]
        opt.zero_grad()
        loss = mse(net(X[batch]), Y[batch])
        loss.backward()
        opt.step()
    net.eval()
    with torch.no_grad():
        rmse = p_std * mse(net(X[320:]), Y[320:]).sqrt().item()
