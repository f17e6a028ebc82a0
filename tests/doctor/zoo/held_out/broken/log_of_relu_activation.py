# expect: nan-output
"""A custom feature layer takes the logarithm of a ReLU."""

import torch
from torch import nn


class LogFeatures(nn.Module):
    def __init__(self, i, o):
        super().__init__()
        self.lin = nn.Linear(i, o)

    def forward(self, x):
        return torch.log(torch.relu(self.lin(x)))


torch.manual_seed(0)
model = nn.Sequential(LogFeatures(5, 16), nn.Linear(16, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
for step in range(25):
    x = torch.rand(32, 5)
    y = x.prod(1, keepdim=True).log() / 5
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
