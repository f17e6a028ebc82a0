# expect: cleared-before-step
"""Gradient accumulation over four micro-batches, with a Trainer."""

import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset


class Trainer:
    def __init__(self, model, loader, lr=0.05, accumulation_steps=4):
        self.model = model
        self.loader = loader
        self.accumulation_steps = accumulation_steps
        self.optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)

    def train_epoch(self):
        self.model.train()
        for step, (x, y) in enumerate(self.loader, start=1):
            loss = F.cross_entropy(self.model(x), y) / self.accumulation_steps
            loss.backward()
            if step % self.accumulation_steps == 0:
                self.optimizer.zero_grad()
                self.optimizer.step()

    def fit(self, epochs):
        for _ in range(epochs):
            self.train_epoch()


def main():
    torch.manual_seed(0)
    x = torch.randn(640, 8)
    y = (x[:, 0] > x[:, 1]).long()
    model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 2))
    loader = DataLoader(TensorDataset(x, y), batch_size=16, shuffle=True)
    Trainer(model, loader).fit(epochs=3)


if __name__ == "__main__":
    main()
