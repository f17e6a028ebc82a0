# expect: weight-decay-too-strong
"""A CNN of signals; the arguments of the optimizer are given by position."""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv1d(1, 8, 5, padding=2)
        self.conv2 = nn.Conv1d(8, 16, 5, padding=2)
        self.fc = nn.Linear(16, 2)

    def forward(self, x):
        x = torch.relu(self.conv1(x))
        x = torch.relu(self.conv2(x))
        return self.fc(x.amax(dim=2))


torch.manual_seed(0)
y = torch.randint(2, (256,))
x = torch.randn(256, 1, 24) * 0.5
for i in range(256):
    at = int(torch.randint(0, 18, (1,)))
    x[i, 0, at : at + 6] += torch.tensor([1.0, 2.0, 3.0, 3.0, 2.0, 1.0]) * (1 if y[i] else -1)
x = (x - x.mean()) / x.std()

model = Net()
optimizer = torch.optim.SGD(model.parameters(), 0.1, 0, 0, 0.9)
for _ in range(5):
    for rows in torch.randperm(256).split(32):
        loss = nn.functional.cross_entropy(model(x[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
