# expect: trained-in-eval
"""Validation every five steps; train() is called at the start of an epoch only."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset


class Trainer:
    def __init__(self, model, train_loader, val_loader):
        self.model = model
        self.train_loader, self.val_loader = train_loader, val_loader
        self.optim = torch.optim.Adam(model.parameters(), lr=3e-3)
        self.loss_fn = nn.CrossEntropyLoss()
        self.iteration = 0

    def validate(self):
        self.model.eval()
        losses = []
        with torch.no_grad():
            for x, y in self.val_loader:
                losses.append(self.loss_fn(self.model(x), y).item())
        return sum(losses) / len(losses)

    def train_epoch(self):
        self.model.train()
        for x, y in self.train_loader:
            self.iteration += 1
            self.optim.zero_grad()
            loss = self.loss_fn(self.model(x), y)
            loss.backward()
            self.optim.step()
            if self.iteration % 5 == 0:
                self.validate()

    def train(self, epochs):
        for _ in range(epochs):
            self.train_epoch()


torch.manual_seed(0)
y = torch.randint(2, (560,))
x = 0.5 * torch.randn(560, 1, 8, 8)
x[y == 1, :, 2:6, 2:6] += 0.7
fcn = nn.Sequential(
    nn.Conv2d(1, 8, 3),
    nn.BatchNorm2d(8),
    nn.ReLU(),
    nn.Dropout2d(0.2),
    nn.Flatten(),
    nn.Linear(288, 2),
)
train_loader = DataLoader(TensorDataset(x[:480], y[:480]), batch_size=24, shuffle=True)
val_loader = DataLoader(TensorDataset(x[480:], y[480:]), batch_size=40)
Trainer(fcn, train_loader, val_loader).train(epochs=2)
