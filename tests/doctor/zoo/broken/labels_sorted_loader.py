# expect: labels-sorted
"""A data set that lies in folders, one class after the other, and a loader without shuffle."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, Dataset


class Folders(Dataset):
    def __init__(self, per_class=120, classes=4):
        self.samples = []
        for k in range(classes):
            for _ in range(per_class):
                image = 0.5 * torch.randn(1, 8, 8)
                image[0, :, 2 * k : 2 * k + 2] += 1
                self.samples.append((image, k))

    def __len__(self):
        return len(self.samples)

    def __getitem__(self, i):
        return self.samples[i]


def main():
    torch.manual_seed(0)
    loader = DataLoader(Folders(), batch_size=24, shuffle=False)
    model = nn.Sequential(
        nn.Conv2d(1, 8, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(72, 4)
    )
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
    criterion = nn.CrossEntropyLoss()
    for epoch in range(2):
        for images, labels in loader:
            optimizer.zero_grad()
            loss = criterion(model(images), labels)
            loss.backward()
            optimizer.step()


if __name__ == "__main__":
    main()
