# expect: trained-in-eval
"""A classifier with dropout and batch norm; a helper measures its accuracy."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split


def accuracy(model, loader):
    model.eval()
    hits, count = 0, 0
    with torch.no_grad():
        for x, y in loader:
            hits += (model(x).argmax(1) == y).sum().item()
            count += len(y)
    return hits / count


def main():
    torch.manual_seed(0)
    x = torch.randn(300, 8)
    y = (x @ torch.randn(8, 3)).argmax(1)
    train_set, val_set = random_split(TensorDataset(x, y), [240, 60])
    train_loader = DataLoader(train_set, batch_size=40, shuffle=True)
    val_loader = DataLoader(val_set, batch_size=60)
    model = nn.Sequential(
        nn.Linear(8, 48), nn.BatchNorm1d(48), nn.ReLU(), nn.Dropout(0.3), nn.Linear(48, 3)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    criterion = nn.CrossEntropyLoss()

    model.train()
    for _ in range(6):
        for inputs, labels in train_loader:
            optimizer.zero_grad()
            loss = criterion(model(inputs), labels)
            loss.backward()
            optimizer.step()
        print(f"{accuracy(model, val_loader):.2f}")


if __name__ == "__main__":
    main()
