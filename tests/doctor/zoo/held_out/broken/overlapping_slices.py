# expect: shared-samples
"""A Trainer with fit and validate; the slices of the two sets overlap."""

import torch
from torch import nn
from torch.utils.data import DataLoader, Subset, TensorDataset

torch.manual_seed(0)


class Trainer:
    def __init__(self, model, train_set, val_set):
        self.model = model
        self.train_loader = DataLoader(train_set, batch_size=25, shuffle=True)
        self.val_loader = DataLoader(val_set, batch_size=50)
        self.opt = torch.optim.Adam(model.parameters(), lr=1e-2)
        self.history = []

    def validate(self):
        self.model.eval()
        with torch.no_grad():
            losses = [nn.functional.l1_loss(self.model(x), y).item() for x, y in self.val_loader]
        self.history.append(sum(losses) / len(losses))

    def fit(self, epochs):
        for _ in range(epochs):
            self.model.train()
            for x, y in self.train_loader:
                self.opt.zero_grad()
                nn.functional.l1_loss(self.model(x), y).backward()
                self.opt.step()
            self.validate()


X = torch.randn(250, 5)
dataset = TensorDataset(X, X[:, :1] * X[:, 1:2] + X[:, 2:3])
model = nn.Sequential(nn.Linear(5, 32), nn.SiLU(), nn.Linear(32, 1))
Trainer(model, Subset(dataset, range(200)), Subset(dataset, range(120, 250))).fit(5)
