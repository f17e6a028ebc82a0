# expect: labels-sorted
"""Samples come from one folder per class, in the order of the folders."""

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Folders(Dataset):
    """As from a disk: class by class."""

    def __init__(self, classes=4, each=64):
        prototypes = torch.randn(classes, 10)
        self.samples = [
            (prototype + 0.6 * torch.randn(10), label)
            for label, prototype in enumerate(prototypes)
            for _ in range(each)
        ]

    def __len__(self):
        return len(self.samples)

    def __getitem__(self, i):
        return self.samples[i]


def main():
    torch.manual_seed(0)
    loader = DataLoader(Folders(), batch_size=32)
    model = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 4))
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    criterion = nn.CrossEntropyLoss()
    for _ in range(5):
        for x, y in loader:
            optimizer.zero_grad()
            loss = criterion(model(x), y)
            loss.backward()
            optimizer.step()


main()
