# expect: scaler-not-updated
"""A training step in mixed precision that makes what it needs, the scaler too."""

import torch
import torch.nn as nn

torch.manual_seed(0)

X = torch.randn(400, 8)
Y = X[:, :4].argmax(1)
model = nn.Sequential(nn.Linear(8, 64), nn.GELU(), nn.Linear(64, 4))
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
criterion = nn.CrossEntropyLoss()


def train_step(x, y):
    scaler = torch.amp.GradScaler("cpu")
    optimizer.zero_grad(set_to_none=True)
    with torch.autocast(device_type="cpu", dtype=torch.float16):
        loss = criterion(model(x), y)
    scaler.scale(loss).backward()
    scaler.step(optimizer)


for epoch in range(4):
    for idx in torch.randperm(400).split(40):
        train_step(X[idx], Y[idx])
