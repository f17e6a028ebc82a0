"""A run is stopped half way, saved, and resumed with a new model and a new optimizer."""

import io

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(256, 6)
y = (x.abs().sum(1) > 4.8).long()


def build():
    model = nn.Sequential(nn.Linear(6, 48), nn.ReLU(), nn.Linear(48, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    schedule = torch.optim.lr_scheduler.CosineAnnealingWarmRestarts(optimizer, T_0=2)
    return model, optimizer, schedule


def train(model, optimizer, schedule, epochs):
    for _ in range(epochs):
        for rows in torch.randperm(256).split(32):
            loss = nn.functional.cross_entropy(model(x[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        schedule.step()
    return loss.item()


parts = build()
train(*parts, epochs=3)
file = io.BytesIO()
torch.save([part.state_dict() for part in parts], file)

file.seek(0)
resumed = build()
for part, state in zip(resumed, torch.load(file), strict=True):
    part.load_state_dict(state)
print(f"{train(*resumed, epochs=3):.3f}")
