# expect: never-called
"""A network of three hidden layers, one of which is taken twice."""

import torch
import torch.nn as nn
import torch.nn.functional as F
import torch.optim as optim

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(6, 32)
        self.fc2 = nn.Linear(32, 32)
        self.fc3 = nn.Linear(32, 32)
        self.fc4 = nn.Linear(32, 1)

    def forward(self, x):
        x = F.relu(self.fc1(x))
        x = F.relu(self.fc2(x))
        x = F.relu(self.fc2(x))
        return self.fc4(x)


x = torch.randn(320, 6)
y = torch.sin(x[:, :1]) + x[:, 1:2] * x[:, 2:3]
net = Net()
optimizer = optim.Adam(net.parameters(), lr=5e-3)

for epoch in range(4):
    perm = torch.randperm(320)
    for b in range(10):
        idx = perm[b * 32 : (b + 1) * 32]
        optimizer.zero_grad()
        loss = F.mse_loss(net(x[idx]), y[idx])
        loss.backward()
        optimizer.step()
