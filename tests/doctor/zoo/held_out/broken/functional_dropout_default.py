# expect: functional-dropout
"""F.dropout with its default in forward, and a correct validation around it."""

import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(7, 48)
        self.fc2 = nn.Linear(48, 3)

    def forward(self, x):
        x = F.relu(self.fc1(x))
        x = F.dropout(x, p=0.4)
        return self.fc2(x)


def loop(model, data, optimizer=None):
    model.train(optimizer is not None)
    total = 0.0
    for x, y in data:
        with torch.set_grad_enabled(optimizer is not None):
            loss = F.cross_entropy(model(x), y)
        if optimizer is not None:
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        total += loss.item()
    return total / len(data)


torch.manual_seed(0)
X = torch.randn(360, 7)
Y = X[:, :3].argmax(1)
pairs = list(zip(X.split(30), Y.split(30)))
model = Net()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for epoch in range(4):
    loop(model, pairs[:9], optimizer)
    loop(model, pairs[9:])
