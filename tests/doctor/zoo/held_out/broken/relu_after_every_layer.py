# expect: relu-before-loss
"""A classifier built from blocks, each a linear layer and its activation."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def block(inputs, outputs):
    return nn.Sequential(nn.Linear(inputs, outputs), nn.ReLU())


class Classifier(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.blocks = nn.Sequential(*[block(a, b) for a, b in sizes])

    def forward(self, x):
        return self.blocks(x)


torch.manual_seed(0)
x = torch.randn(320, 10)
y = (x @ torch.randn(10, 6)).argmax(1)
loader = DataLoader(TensorDataset(x, y), batch_size=40, shuffle=True)
model = Classifier([(10, 48), (48, 24), (24, 6)])
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for _ in range(5):
    for inputs, labels in loader:
        loss = nn.functional.cross_entropy(model(inputs), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
