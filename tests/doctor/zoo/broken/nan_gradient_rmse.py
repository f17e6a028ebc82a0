# expect: nan-gradient
"""The root of an error per column; one column is always predicted exactly."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class Filler(nn.Module):
    """Predicts a row of which some entries are known; the known ones are kept."""

    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 4))

    def forward(self, row, known):
        guess = self.net(torch.cat([row * known, known], dim=1))
        return known * row + (1 - known) * guess


def rmse(prediction, target):
    return (prediction - target).pow(2).mean(dim=1).sqrt().mean()


model = Filler()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for step in range(40):
    base = torch.randn(32, 2)
    rows = torch.cat([base, base.sum(1, keepdim=True), base[:, :1] - base[:, 1:]], dim=1)
    known = (torch.rand(32, 4) < 0.6).float()
    loss = rmse(model(rows, known), rows)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
