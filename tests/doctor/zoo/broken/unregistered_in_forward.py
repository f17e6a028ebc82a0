# expect: unregistered
"""A CNN whose last layer adapts itself to the size of what comes."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


class AdaptiveNet(nn.Module):
    def __init__(self, num_classes=2):
        super().__init__()
        self.conv = nn.Conv2d(1, 6, 3)
        self.num_classes = num_classes

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv(x)), 2)
        x = torch.flatten(x, 1)
        fc = nn.Linear(x.shape[1], self.num_classes)
        return fc(x)


y = torch.randint(2, (320,))
x = 0.3 * torch.randn(320, 1, 10, 10)
x[y == 1, :, 3:7, 3:7] += 1.0

net = AdaptiveNet()
optimizer = torch.optim.Adam(net.parameters(), lr=3e-3)
for epoch in range(4):
    for idx in torch.randperm(320).split(32):
        optimizer.zero_grad()
        loss = F.cross_entropy(net(x[idx]), y[idx])
        loss.backward()
        optimizer.step()
