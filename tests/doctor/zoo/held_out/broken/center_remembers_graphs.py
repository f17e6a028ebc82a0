# expect: graph-kept
"""One-class detection: normal samples are drawn to a center, which moves slowly."""

import torch
from torch import nn


class OneClass(nn.Module):
    def __init__(self, inputs=8, features=6):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(inputs, 32), nn.LeakyReLU(0.1), nn.Linear(32, features))
        self.center = torch.ones(features)

    def forward(self, x):
        z = self.net(x)
        if self.training:
            self.center = 0.95 * self.center + 0.05 * z.mean(dim=0)
        return (z - self.center.detach()).square().sum(dim=1)


torch.manual_seed(0)
normal = torch.randn(320, 3) @ torch.randn(3, 8) / 3**0.5
model = OneClass()
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3, weight_decay=1e-5)
for _ in range(5):
    for rows in torch.randperm(320).split(40):
        loss = model(normal[rows]).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
