# expect: graph-kept
"""Evaluation gathers all predictions, and with them what autograd saved for each."""

import torch
from torch import nn

torch.manual_seed(0)

x = torch.randn(600, 6)
y = (x[:, 0] * x[:, 1]).unsqueeze(1) + x[:, 2:3]
model = nn.Sequential(nn.Linear(6, 64), nn.Tanh(), nn.Dropout(0.1), nn.Linear(64, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
criterion = nn.MSELoss()


def predict(model, data, batch_size=20):
    model.eval()
    predictions = []
    for i in range(0, len(data), batch_size):
        predictions.append(model(data[i : i + batch_size]))
    return torch.cat(predictions)


all_predictions = []
for epoch in range(4):
    model.train()
    for idx in torch.randperm(400).split(40):
        optimizer.zero_grad()
        loss = criterion(model(x[idx]), y[idx])
        loss.backward()
        optimizer.step()
    all_predictions.append(predict(model, x[400:]))
