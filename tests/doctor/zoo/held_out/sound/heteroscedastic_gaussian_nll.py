"""A network that predicts mean and variance: GaussianNLLLoss, softplus for the variance."""

from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import nn


class Output(NamedTuple):
    mean: torch.Tensor
    var: torch.Tensor


class MeanVar(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(1, 32), nn.SiLU(), nn.Linear(32, 32), nn.SiLU())
        self.mean, self.raw_var = nn.Linear(32, 1), nn.Linear(32, 1)

    def forward(self, x) -> Output:
        h = self.body(x)
        return Output(self.mean(h), F.softplus(self.raw_var(h)) + 1e-4)


def batches(n_batches, size=64):
    for _ in range(n_batches):
        x = torch.rand(size, 1) * 2 - 1
        yield x, x**3 + (0.05 + 0.3 * x.abs()) * torch.randn(size, 1)


torch.manual_seed(0)
model = MeanVar()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
criterion = nn.GaussianNLLLoss()
history = []
for x, y in batches(45):
    out = model(x)
    loss = criterion(out.mean, y, out.var)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    history.append(loss.item())
