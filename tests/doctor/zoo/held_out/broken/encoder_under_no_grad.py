# expect: graph-cut
"""Sequences are read by a GRU and sorted into three classes."""

import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.GRU(3, 24, batch_first=True)
        self.classifier = nn.Sequential(nn.Linear(24, 24), nn.ReLU(), nn.Linear(24, 3))

    def forward(self, x):
        with torch.no_grad():
            _, h = self.encoder(x)
        return self.classifier(h[-1])


torch.manual_seed(0)
x = torch.randn(320, 8, 3)
y = x.mean(1).argmax(1)
model = Model()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
loss_fn = nn.CrossEntropyLoss()
for _ in range(5):
    for rows in torch.randperm(320).split(40):
        loss = loss_fn(model(x[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
