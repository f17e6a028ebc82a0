"""ReduceLROnPlateau watches the validation loss; early stopping with patience."""

import torch
from torch import nn

torch.manual_seed(0)


def data(n):
    x = torch.randn(n, 3)
    return x, (x.prod(1, keepdim=True) + x[:, :1]).tanh() + 0.1 * torch.randn(n, 1)


train_x, train_y = data(300)
val_x, val_y = data(100)
model = nn.Sequential(nn.Linear(3, 32), nn.ELU(), nn.Linear(32, 32), nn.ELU(), nn.Linear(32, 1))
criterion = nn.L1Loss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor=0.5, patience=1)

best, waited = float("inf"), 0
for epoch in range(10):
    model.train()
    for idx in torch.randperm(300).split(60):
        optimizer.zero_grad()
        loss = criterion(model(train_x[idx]), train_y[idx])
        loss.backward()
        optimizer.step()

    model.eval()
    with torch.no_grad():
        val_loss = criterion(model(val_x), val_y).item()
    scheduler.step(val_loss)
    if val_loss < best:
        best, waited = val_loss, 0
    else:
        waited += 1
        if waited >= 4:
            break
