# expect: dead-units
"""A CNN whose convolutions are made with a bias of -3 to get sparse features."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


class SparseNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 16, 3, padding=1)
        self.conv2 = nn.Conv2d(16, 16, 3, padding=1)
        self.fc = nn.Linear(16, 2)
        for conv in (self.conv1, self.conv2):
            nn.init.constant_(conv.bias, -3.0)

    def forward(self, x):
        x = F.relu(self.conv1(x))
        x = F.relu(self.conv2(x))
        return self.fc(x.mean((2, 3)))


y = torch.randint(2, (240,))
x = 0.5 * torch.randn(240, 1, 8, 8)
x[y == 1, :, :, ::2] += 1.0
net = SparseNet()
optimizer = torch.optim.SGD(net.parameters(), lr=0.05, momentum=0.9)
for epoch in range(3):
    for idx in torch.randperm(240).split(24):
        loss = F.cross_entropy(net(x[idx]), y[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
