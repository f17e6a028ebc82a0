# expect: head-frozen
"""Transfer learning with a filter on the names of parameters."""

import torch
from torch import nn, optim


class Net(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.backbone = nn.Sequential(nn.Linear(12, 48), nn.ReLU(), nn.Linear(48, 24), nn.ReLU())
        self.head = nn.Linear(24, classes)

    def forward(self, x):
        return self.head(self.backbone(x))


torch.manual_seed(0)
x = torch.randn(320, 12)
y = (x @ torch.randn(12, 5)).argmax(1)
model = Net(classes=5)
for name, parameter in model.named_parameters():
    parameter.requires_grad = not name.startswith("head")
optimizer = optim.Adam([p for p in model.parameters() if p.requires_grad], lr=3e-3)
for _ in range(4):
    for rows in torch.randperm(320).split(32):
        loss = nn.functional.cross_entropy(model(x[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
