# expect: broadcast
"""A forecast with an LSTM; the prediction was squeezed, the target was not."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


class Forecaster(nn.Module):
    def __init__(self, hidden=16):
        super().__init__()
        self.lstm = nn.LSTM(input_size=1, hidden_size=hidden, batch_first=True)
        self.head = nn.Linear(hidden, 1)

    def forward(self, x):
        out, _ = self.lstm(x)
        return self.head(out[:, -1]).squeeze(-1)


t = torch.arange(300.0)
series = (torch.sin(0.25 * t) + 0.3 * torch.sin(0.7 * t)).unsqueeze(1)
X = torch.stack([series[i : i + 12] for i in range(288)])
Y = torch.stack([series[i + 12] for i in range(288)])

model = Forecaster()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(4):
    for idx in torch.randperm(288).split(32):
        loss = F.smooth_l1_loss(model(X[idx]), Y[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
