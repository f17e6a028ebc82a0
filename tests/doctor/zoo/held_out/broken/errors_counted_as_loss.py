# expect: loss-without-graph
"""A classifier of pictures that minimizes the share of wrong answers."""

import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 6, 3)
        self.fc = nn.Linear(6 * 9, 2)

    def forward(self, x):
        x = torch.max_pool2d(torch.relu(self.conv(x)), 2)
        return self.fc(x.flatten(1))


class WrongShare(nn.Module):
    def forward(self, logits, labels):
        wrong = (logits.argmax(dim=1) != labels).float().mean()
        return wrong.requires_grad_()


torch.manual_seed(0)
labels = torch.randint(2, (192,))
images = torch.randn(192, 1, 8, 8)
images[:, :, :4] += (labels[:, None, None, None] * 2 - 1) * 0.8
net, criterion = Net(), WrongShare()
optimizer = torch.optim.Adam(net.parameters(), lr=5e-3)
for _ in range(6):
    for rows in torch.randperm(192).split(32):
        optimizer.zero_grad()
        loss = criterion(net(images[rows]), labels[rows])
        loss.backward()
        optimizer.step()
