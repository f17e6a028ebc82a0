"""Regression of prices: features and prices are standardized, batches are cut by hand."""

import torch
import torch.nn as nn

torch.manual_seed(0)

n = 400
area = 60 + 140 * torch.rand(n)
rooms = torch.randint(1, 8, (n,)).float()
year = 1900 + 120 * torch.rand(n)
price = 1500 * area + 8000 * rooms + 400 * (year - 1900) + 10000 * torch.randn(n)
X = torch.stack([area, rooms, year], dim=1)
y = price.unsqueeze(1)

X_train, X_val = X[:320], X[320:]
y_train, y_val = y[:320], y[320:]
x_mean, x_std = X_train.mean(0), X_train.std(0)
y_mean, y_std = y_train.mean(), y_train.std()
X_train, X_val = (X_train - x_mean) / x_std, (X_val - x_mean) / x_std
y_train, y_val = (y_train - y_mean) / y_std, (y_val - y_mean) / y_std

net = nn.Sequential(nn.Linear(3, 32), nn.SiLU(), nn.Linear(32, 32), nn.SiLU(), nn.Linear(32, 1))
loss_fn = nn.HuberLoss()
opt = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
sched = torch.optim.lr_scheduler.StepLR(opt, step_size=2, gamma=0.5)

for _ in range(5):
    net.train()
    order = torch.randperm(len(X_train))
    for i in range(0, len(order), 32):
        idx = order[i : i + 32]
        loss = loss_fn(net(X_train[idx]), y_train[idx])
        opt.zero_grad()
        loss.backward()
        opt.step()
    sched.step()
    net.eval()
    with torch.no_grad():
        val = loss_fn(net(X_val), y_val).item()
print(f"validation {val:.4f}")
