# expect: no-step
"""A CNN finds the corner in which a bright spot lies."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, Dataset


class Spots(Dataset):
    def __init__(self, n):
        self.y = torch.randint(4, (n,))
        self.x = 0.2 * torch.randn(n, 1, 8, 8)
        for i, corner in enumerate(self.y.tolist()):
            r, c = 5 * (corner // 2), 5 * (corner % 2)
            self.x[i, 0, r : r + 3, c : c + 3] += 1.0

    def __len__(self):
        return len(self.y)

    def __getitem__(self, i):
        return self.x[i], self.y[i]


def train_one_epoch(model, loader, criterion, optimizer):
    total = 0.0
    for images, labels in loader:
        optimizer.zero_grad()
        loss = criterion(model(images), labels)
        loss.backward()
        total += loss.item() * len(images)
    return total / len(loader.dataset)


if __name__ == "__main__":
    torch.manual_seed(0)
    net = nn.Sequential(
        nn.Conv2d(1, 8, 3, stride=2, padding=1),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(128, 4),
    )
    adam = torch.optim.Adam(net.parameters(), lr=3e-3)
    train_loader = DataLoader(Spots(256), batch_size=32, shuffle=True)
    history = [train_one_epoch(net, train_loader, nn.CrossEntropyLoss(), adam) for _ in range(4)]
