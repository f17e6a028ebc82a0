# expect: no-zero-grad
"""train_one_epoch clears the gradients at its start and not for each batch."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader


def train_one_epoch(model, loader, optimizer, criterion):
    model.train()
    optimizer.zero_grad()
    for x, y in loader:
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()


def main(epochs=4, lr=2e-3):
    torch.manual_seed(0)
    xs = torch.rand(200, 3) * 2 - 1
    data = [(x, (x**2).sum().view(1)) for x in xs]
    loader = DataLoader(data, batch_size=20, shuffle=True)
    model = nn.Sequential(nn.Linear(3, 32), nn.ReLU(), nn.Linear(32, 1))
    optimizer = torch.optim.AdamW(model.parameters(), lr=lr)
    for _ in range(epochs):
        train_one_epoch(model, loader, optimizer, nn.MSELoss())


if __name__ == "__main__":
    main()
