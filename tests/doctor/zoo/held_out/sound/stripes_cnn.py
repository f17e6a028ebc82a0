"""A small CNN tells horizontal, vertical and diagonal stripes apart."""

import math

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split


def stripes(count):
    kinds = torch.randint(3, (count,))
    phase = torch.rand(count, 1, 1) * 2 * math.pi
    rows, columns = torch.meshgrid(torch.arange(8.0), torch.arange(8.0), indexing="ij")
    waves = torch.stack([rows, columns, (rows + columns) / 2])[kinds]
    images = torch.sin(waves * math.pi / 2 + phase) + 0.3 * torch.randn(count, 8, 8)
    return images.unsqueeze(1), kinds


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 8, 3, padding=1)
        self.conv2 = nn.Conv2d(8, 16, 3, padding=1)
        self.pool = nn.MaxPool2d(2)
        self.dropout = nn.Dropout(0.25)
        self.fc = nn.Linear(16 * 2 * 2, 3)

    def forward(self, x):
        x = self.pool(torch.relu(self.conv1(x)))
        x = self.pool(torch.relu(self.conv2(x)))
        return self.fc(self.dropout(x.flatten(1)))


@torch.no_grad()
def evaluate(model, loader):
    model.eval()
    right = total = 0
    for images, labels in loader:
        right += (model(images).argmax(1) == labels).sum().item()
        total += len(labels)
    return right / total


def main():
    torch.manual_seed(0)
    dataset = TensorDataset(*stripes(300))
    train_set, test_set = random_split(dataset, [240, 60])
    train_loader = DataLoader(train_set, batch_size=24, shuffle=True)
    test_loader = DataLoader(test_set, batch_size=60)
    model = Net()
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
    for _ in range(4):
        model.train()
        for images, labels in train_loader:
            optimizer.zero_grad()
            loss = criterion(model(images), labels)
            loss.backward()
            optimizer.step()
        accuracy = evaluate(model, test_loader)
    print(f"accuracy {accuracy:.2f}")


if __name__ == "__main__":
    main()
