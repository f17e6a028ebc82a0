# expect: scheduler-of-another-optimizer
"""A Trainer that makes its own optimizer, and a scheduler made outside."""

import torch
from torch import nn
from torch.optim.lr_scheduler import ExponentialLR
from torch.utils.data import DataLoader, TensorDataset


class Trainer:
    def __init__(self, model, scheduler=None, lr=5e-3):
        self.model = model
        self.scheduler = scheduler
        self.optimizer = torch.optim.AdamW(model.parameters(), lr=lr)
        self.criterion = nn.CrossEntropyLoss()

    def training_step(self, x, y):
        self.optimizer.zero_grad()
        loss = self.criterion(self.model(x), y)
        loss.backward()
        self.optimizer.step()

    def fit(self, loader, epochs):
        for _ in range(epochs):
            self.model.train()
            for x, y in loader:
                self.training_step(x, y)
            if self.scheduler is not None:
                self.scheduler.step()


def main():
    torch.manual_seed(0)
    y = torch.randint(2, (320,))
    x = 0.4 * torch.randn(320, 1, 16)
    x[y == 1] += torch.sin(torch.arange(16.0))
    model = nn.Sequential(
        nn.Conv1d(1, 8, 5), nn.ReLU(), nn.MaxPool1d(2), nn.Flatten(), nn.Linear(48, 2)
    )
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
    scheduler = ExponentialLR(optimizer, gamma=0.7)
    loader = DataLoader(TensorDataset(x, y), batch_size=32, shuffle=True)
    Trainer(model, scheduler).fit(loader, epochs=5)


if __name__ == "__main__":
    main()
