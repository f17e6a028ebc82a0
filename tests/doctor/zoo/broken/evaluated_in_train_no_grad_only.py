# expect: evaluated-in-train
"""A CNN is validated under no_grad, and that is all."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 8, 3, padding=1)
        self.bn = nn.BatchNorm2d(8)
        self.drop = nn.Dropout(0.5)
        self.fc = nn.Linear(128, 2)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.bn(self.conv(x))), 2)
        return self.fc(self.drop(x.flatten(1)))


def train(model, loader, optimizer):
    model.train()
    for x, y in loader:
        optimizer.zero_grad()
        F.cross_entropy(model(x), y).backward()
        optimizer.step()


def validate(model, loader):
    correct = total = 0
    with torch.no_grad():
        for x, y in loader:
            correct += (model(x).argmax(dim=1) == y).sum().item()
            total += y.size(0)
    return correct / total


if __name__ == "__main__":
    torch.manual_seed(0)
    labels = torch.randint(2, (320,))
    images = 0.5 * torch.randn(320, 1, 8, 8)
    images[labels == 1, :, 2:6, 2:6] += 0.8
    train_loader = DataLoader(
        TensorDataset(images[:256], labels[:256]), batch_size=32, shuffle=True
    )
    val_loader = DataLoader(TensorDataset(images[256:], labels[256:]), batch_size=16)
    net = Net()
    adam = torch.optim.Adam(net.parameters(), lr=3e-3)
    for epoch in range(4):
        train(net, train_loader, adam)
        print(f"{validate(net, val_loader):.2f}")
