"""Training is stopped, saved, and goes on from the file in a new model and optimizer."""

import io

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR

torch.manual_seed(0)

x = torch.randn(320, 5)
y = (x[:, :1] + x[:, 1:2] * x[:, 2:3]).tanh()


def build(total_epochs):
    model = nn.Sequential(nn.Linear(5, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Linear(32, 1))
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    return model, optimizer, CosineAnnealingLR(optimizer, T_max=total_epochs)


def run_epoch(model, optimizer, scheduler):
    model.train()
    for idx in torch.randperm(320).split(32):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x[idx]), y[idx])
        loss.backward()
        optimizer.step()
    scheduler.step()


parts = build(total_epochs=5)
for epoch in range(2):
    run_epoch(*parts)
file = io.BytesIO()
torch.save([part.state_dict() for part in parts], file)

file.seek(0)
parts = build(total_epochs=5)
for part, state in zip(parts, torch.load(file, weights_only=True)):
    part.load_state_dict(state)
for epoch in range(2, 5):
    run_epoch(*parts)
