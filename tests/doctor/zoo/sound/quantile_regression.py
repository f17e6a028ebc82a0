"""Three quantiles with the pinball loss, dropout by function in the right mode, float64."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
quantiles = torch.tensor([0.1, 0.5, 0.9], dtype=torch.float64)


class Quantiles(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 32)
        self.b = nn.Linear(32, 3)

    def forward(self, x):
        return self.b(F.dropout(torch.tanh(self.a(x)), 0.05, self.training))


def pinball(prediction, target):
    error = target.unsqueeze(1) - prediction
    return torch.maximum(quantiles * error, (quantiles - 1) * error).mean()


x = torch.randn(400, 2, dtype=torch.float64)
y = x[:, 0] + (0.3 + 0.3 * x[:, 1].abs()) * torch.randn(400, dtype=torch.float64)
model = Quantiles().double()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
for epoch in range(5):
    model.train()
    for idx in torch.randperm(320).split(32):
        loss = pinball(model(x[idx]), y[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        inside = (y[320:, None] > model(x[320:])).float().mean(0)
