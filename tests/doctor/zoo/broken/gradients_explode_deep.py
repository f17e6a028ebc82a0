# expect: gradients-explode
"""Forty layers with batch norm and nothing that goes around them."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)


class PlainNet(nn.Module):
    def __init__(self, width=16, depth=40):
        super().__init__()
        self.stem = nn.Linear(8, width)
        self.blocks = nn.Sequential(
            *[
                nn.Sequential(nn.BatchNorm1d(width), nn.ReLU(), nn.Linear(width, width))
                for _ in range(depth)
            ]
        )
        self.head = nn.Linear(width, 2)

    def forward(self, x):
        return self.head(self.blocks(self.stem(x)))


x = torch.randn(320, 8)
y = (x[:, 0] > x[:, 1]).long()
loader = DataLoader(TensorDataset(x, y), batch_size=32, shuffle=True)
model = PlainNet()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
for epoch in range(2):
    for xb, yb in loader:
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(xb), yb)
        loss.backward()
        optimizer.step()
