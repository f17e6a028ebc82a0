# expect: graph-cut
"""A CNN for images whose features are detached before the classifier."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 8, 3, padding=1)
        self.conv2 = nn.Conv2d(8, 8, 3, padding=1)
        self.fc = nn.Linear(32, 3)
        self.last_features = None

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        x = x.flatten(1).detach()
        self.last_features = x  # to look at them later
        return self.fc(x)


def images(n):
    y = torch.randint(3, (n,))
    x = 0.3 * torch.randn(n, 1, 8, 8)
    for i in range(n):
        k = int(torch.randint(8, (1,)))
        if y[i] == 0:
            x[i, 0, k] += 1
        elif y[i] == 1:
            x[i, 0, :, k] += 1
        else:
            x[i, 0].diagonal().add_(1)
    return x, y


x, y = images(320)
model = Classifier()
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
for epoch in range(4):
    for idx in torch.randperm(320).split(32):
        loss = F.cross_entropy(model(x[idx]), y[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
