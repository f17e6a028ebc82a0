# expect: unscaled-features
"""Prices of about four thousand go into an LSTM that forecasts the next change."""

import torch
import torch.nn as nn

torch.manual_seed(0)

change = torch.zeros(400)
for i in range(1, 400):
    change[i] = 0.8 * change[i - 1] + 6 * torch.randn(())
price = 4000 + torch.cumsum(change, 0)


class PriceLSTM(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(1, 24, batch_first=True)
        self.fc = nn.Linear(24, 1)

    def forward(self, x):
        out, _ = self.lstm(x)
        return self.fc(out[:, -1])


X = torch.stack([price[i : i + 10] for i in range(389)]).unsqueeze(-1)
Y = torch.stack([(price[i + 10] - price[i + 9]) / 10 for i in range(389)]).unsqueeze(-1)
model = PriceLSTM()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
for epoch in range(4):
    for idx in torch.randperm(389)[:360].split(36):
        loss = nn.functional.mse_loss(model(X[idx]), Y[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
