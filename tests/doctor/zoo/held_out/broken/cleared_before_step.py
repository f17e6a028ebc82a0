# expect: cleared-before-step
"""A time-series forecaster; gradients are cleared between backward and step."""

import torch
from torch import nn

torch.manual_seed(0)
t = torch.arange(400) * 0.1
series = torch.sin(t) + 0.5 * torch.sin(2.7 * t) + 0.05 * torch.randn(400)
windows = series.unfold(0, 21, 1)
X, Y = windows[:, :20, None], windows[:, 20:]


class Forecaster(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(1, 16, batch_first=True)
        self.head = nn.Linear(16, 1)

    def forward(self, x):
        out, _ = self.lstm(x)
        return self.head(out[:, -1])


model = Forecaster()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
mse = nn.MSELoss()
for batch in torch.randperm(len(X))[:320].split(16):
    loss = mse(model(X[batch]), Y[batch])
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
