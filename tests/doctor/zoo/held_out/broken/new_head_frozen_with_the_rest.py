# expect: head-frozen
"""The head is exchanged, all is frozen, then the backbone is opened again, not the head."""

import torch
from torch import nn


class Tower(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.block1 = nn.Sequential(nn.Linear(12, 32), nn.ReLU())
        self.block2 = nn.Sequential(nn.Linear(32, 32), nn.ReLU())
        self.fc = nn.Linear(32, classes)

    def forward(self, x):
        return self.fc(self.block2(self.block1(x)))


torch.manual_seed(0)
model = Tower(10)
model.fc = nn.Linear(32, 3)
for name, p in model.named_parameters():
    p.requires_grad = name.startswith("block")
optimizer = torch.optim.Adam(filter(lambda p: p.requires_grad, model.parameters()), lr=3e-3)
for step in range(40):
    x = torch.randn(32, 12)
    y = (x[:, :3] + x[:, 3:6]).argmax(1)
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
