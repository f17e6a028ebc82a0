# expect: broadcast
"""An LSTM forecaster with a loss that is written out."""

import torch
import torch.nn as nn


class Forecaster(nn.Module):
    def __init__(self, hidden=16):
        super().__init__()
        self.lstm = nn.LSTM(input_size=1, hidden_size=hidden, batch_first=True)
        self.out = nn.Linear(hidden, 1)

    def forward(self, x):
        y, _ = self.lstm(x)
        return self.out(y[:, -1, :]).view(-1)


def rmse(prediction, target):
    return torch.sqrt(torch.mean((prediction - target) ** 2))


torch.manual_seed(0)
start = 6.28 * torch.rand(240, 1)
series = 1.4 * torch.sin(start + 0.4 * torch.arange(11)) + 0.05 * torch.randn(240, 11)
x, y = series[:, :10].unsqueeze(-1), series[:, 10:]
model = Forecaster()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(5):
    for rows in torch.randperm(240).split(30):
        loss = rmse(model(x[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
