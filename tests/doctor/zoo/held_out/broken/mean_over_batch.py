# expect: inputs-ignored
"""Pooling over the wrong dimension: the batch is averaged, and the result is expanded again."""

import torch
from torch import nn


class SetModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.phi = nn.Sequential(nn.Linear(3, 16), nn.ReLU())
        self.rho = nn.Linear(16, 2)

    def forward(self, x):  # (batch, set, 3)
        h = self.phi(x).mean(dim=(0, 1), keepdim=True)
        return self.rho(h.expand(x.shape[0], 1, -1)).squeeze(1)


torch.manual_seed(0)
model = SetModel()
opt = torch.optim.Adam(model.parameters(), lr=5e-3)
for step in range(40):
    x = torch.randn(32, 5, 3) + torch.randn(32, 1, 3)
    y = (x[..., 0].mean(1) > 0).long()
    loss = nn.functional.cross_entropy(model(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
