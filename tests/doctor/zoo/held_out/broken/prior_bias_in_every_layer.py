# expect: dead-units
"""A detector of rare events, whose biases start at the logarithm of the odds."""

import math

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


class Detector(nn.Module):
    def __init__(self, prior=0.02):
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 1)
        )
        bias = -math.log((1 - prior) / prior)
        for layer in self.net:
            if isinstance(layer, nn.Linear):
                nn.init.constant_(layer.bias, bias)

    def forward(self, x):
        return self.net(x).squeeze(1)


torch.manual_seed(0)
x = torch.randn(400, 8)
y = (x[:, 0] + x[:, 1] > 2.8).float()
loader = DataLoader(TensorDataset(x, y), batch_size=40, shuffle=True)
model = Detector()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for _ in range(4):
    for inputs, labels in loader:
        loss = nn.functional.binary_cross_entropy_with_logits(model(inputs), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
