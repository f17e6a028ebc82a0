# expect: no-zero-grad
"""A small CNN on bars that lie or stand, gradients cleared at the start of an epoch."""

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)


def bars(n):
    y = torch.randint(2, (n,))
    images = 0.3 * torch.randn(n, 1, 8, 8)
    for i in range(n):
        k = int(torch.randint(1, 7, (1,)))
        if y[i] == 0:
            images[i, 0, k] += 1.0
        else:
            images[i, 0, :, k] += 1.0
    return images, y


class CNN(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 8, 3, padding=1)
        self.conv2 = nn.Conv2d(8, 16, 3, padding=1)
        self.fc = nn.Linear(16, 2)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.relu(self.conv2(x))
        return self.fc(x.mean(dim=(2, 3)))


def train(model, images, labels, epochs=3, batch_size=20):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(epochs):
        optimizer.zero_grad()
        perm = torch.randperm(len(images))
        for i in range(0, len(images), batch_size):
            idx = perm[i : i + batch_size]
            loss = F.cross_entropy(model(images[idx]), labels[idx])
            loss.backward()
            optimizer.step()


x_train, y_train = bars(300)
train(CNN(), x_train, y_train)
