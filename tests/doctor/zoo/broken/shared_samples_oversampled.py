# expect: shared-samples
"""A rare class is copied to balance the data, and then they are split."""

import torch
from torch import nn

torch.manual_seed(0)

common = torch.randn(300, 6)
rare = torch.randn(30, 6) + 0.7
x = torch.cat([common, rare.repeat(10, 1)])
y = torch.cat([torch.zeros(300), torch.ones(300)])
order = torch.randperm(600)
x, y = x[order], y[order]
x_train, y_train, x_val, y_val = x[:480], y[:480], x[480:], y[480:]

model = nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.Linear(32, 1))
criterion = nn.BCEWithLogitsLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(4):
    model.train()
    for idx in torch.randperm(480).split(40):
        optimizer.zero_grad()
        loss = criterion(model(x_train[idx]).squeeze(1), y_train[idx])
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        val_acc = ((model(x_val).squeeze(1) > 0) == (y_val > 0.5)).float().mean()
    print(f"{val_acc:.2f}")
