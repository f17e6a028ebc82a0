"""Three measured quantities per sample, some missing: NaN targets are masked out of the loss."""

import torch
from torch import nn

torch.manual_seed(0)

x = torch.randn(400, 6)
y = torch.stack([x[:, 0], x[:, 1] * x[:, 2], x[:, 3] - x[:, 4]], dim=1)
y = torch.where(torch.rand(400, 3) < 0.3, float("nan"), y)


def masked_mse(prediction, target):
    known = ~torch.isnan(target)
    return (prediction[known] - target[known]).pow(2).mean()


model = nn.Sequential(nn.Linear(6, 48), nn.GELU(), nn.Linear(48, 3))
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
for epoch in range(5):
    for idx in torch.randperm(400).split(40):
        optimizer.zero_grad()
        loss = masked_mse(model(x[idx]), y[idx])
        loss.backward()
        optimizer.step()
