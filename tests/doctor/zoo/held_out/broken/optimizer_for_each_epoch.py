# expect: optimizer-remade
"""A CNN for signals, trained epoch by epoch with a falling rate."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset


def dataset(n=192):
    y = torch.randint(3, (n,))
    t = torch.linspace(0, 6.28, 32)
    x = torch.sin((2 * y[:, None] + 1) * t + 6.28 * torch.rand(n, 1))
    return TensorDataset((1.3 * x + 0.4 * torch.randn(n, 32)).unsqueeze(1), y)


def train_epoch(model, loader, lr):
    optimizer = torch.optim.Adam(model.parameters(), lr=lr, weight_decay=1e-4)
    model.train()
    for x, y in loader:
        optimizer.zero_grad(set_to_none=True)
        loss = nn.functional.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
    return loss.item()


if __name__ == "__main__":
    torch.manual_seed(0)
    loader = DataLoader(dataset(), batch_size=48, shuffle=True)
    model = nn.Sequential(
        nn.Conv1d(1, 8, 5, stride=2),
        nn.ReLU(),
        nn.Conv1d(8, 16, 5, stride=2),
        nn.ReLU(),
        nn.AdaptiveAvgPool1d(1),
        nn.Flatten(),
        nn.Linear(16, 3),
    )
    lr = 1e-2
    for _ in range(12):
        last = train_epoch(model, loader, lr)
        lr *= 0.95
    print(last)
