"""Uncertainty from dropout: in evaluation the dropout layers alone stay active."""

import torch
from torch import nn

torch.manual_seed(0)

x = 4 * torch.rand(320, 1) - 2
y = torch.sin(2 * x) + 0.1 * torch.randn(320, 1)
model = nn.Sequential(
    nn.Linear(1, 64), nn.BatchNorm1d(64), nn.ReLU(), nn.Dropout(0.05), nn.Linear(64, 1)
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.03)


def predict_with_uncertainty(model, x, samples=10):
    model.eval()
    for module in model.modules():
        if isinstance(module, nn.Dropout):
            module.train()
    with torch.no_grad():
        draws = torch.stack([model(x) for _ in range(samples)])
    return draws.mean(0), draws.std(0)


for epoch in range(5):
    model.train()
    for idx in torch.randperm(320).split(32):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x[idx]), y[idx])
        loss.backward()
        optimizer.step()
    mean, std = predict_with_uncertainty(model, torch.linspace(-2, 2, 20).unsqueeze(1))
