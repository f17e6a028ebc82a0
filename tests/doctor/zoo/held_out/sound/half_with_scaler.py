"""Mixed precision in float16 with a scaler: unscale, clip, step, update."""

import torch
from torch import nn
from torch.amp import GradScaler, autocast
from torch.utils.data import DataLoader, TensorDataset


def train(model, loader, epochs=4):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2, momentum=0.9)
    scaler = GradScaler("cpu", init_scale=2.0**12)
    loss_fn = nn.CrossEntropyLoss()
    history = []
    for _ in range(epochs):
        for x, y in loader:
            optimizer.zero_grad()
            with autocast("cpu", dtype=torch.float16):
                loss = loss_fn(model(x), y)
            scaler.scale(loss).backward()
            scaler.unscale_(optimizer)
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            scaler.step(optimizer)
            scaler.update()
            history.append(loss.item())
    return history


torch.manual_seed(0)
x = torch.randn(256, 10)
y = (x[:, 0] + x[:, 1] > x[:, 2]).long()
net = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 2))
losses = train(net, DataLoader(TensorDataset(x, y), batch_size=32, shuffle=True))
print(f"{losses[0]:.2f} -> {losses[-1]:.2f}")
