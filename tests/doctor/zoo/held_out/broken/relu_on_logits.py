# expect: relu-before-loss
"""A loop over layers applies ReLU after each of them, the last one too."""

import torch
import torch.nn.functional as F
from torch import nn


class MLP(nn.Module):
    def __init__(self, *sizes):
        super().__init__()
        self.layers = nn.ModuleList(
            nn.Linear(sizes[i], sizes[i + 1]) for i in range(len(sizes) - 1)
        )

    def forward(self, x):
        for layer in self.layers:
            x = F.relu(layer(x))
        return x


torch.manual_seed(0)
model = MLP(10, 32, 32, 5)
optimizer = torch.optim.Adam(model.parameters(), lr=2e-3)
W = torch.randn(10, 5)
for i in range(40):
    x = torch.randn(48, 10)
    y = (x @ W).argmax(1)
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
