# expect: no-backward
"""A Trainer that can use bfloat16, for regression of a smooth function."""

import torch
from torch import nn


class Trainer:
    def __init__(self, model, lr, use_amp=False):
        self.model = model
        self.optimizer = torch.optim.Adam(model.parameters(), lr=lr)
        self.criterion = nn.MSELoss()
        self.use_amp = use_amp

    def step(self, x, y):
        self.optimizer.zero_grad()
        if self.use_amp:
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = self.criterion(self.model(x), y)
            loss.backward()
        else:
            loss = self.criterion(self.model(x), y)
        self.optimizer.step()
        return loss.item()

    def fit(self, x, y, epochs=5, batch=40):
        history = []
        for _ in range(epochs):
            for rows in torch.randperm(len(x)).split(batch):
                history.append(self.step(x[rows], y[rows]))
        return history


torch.manual_seed(0)
x = torch.randn(320, 3)
y = torch.tanh(x[:, :1] - x[:, 1:2]) * 1.4
model = nn.Sequential(nn.Linear(3, 32), nn.ReLU(), nn.Linear(32, 1))
history = Trainer(model, lr=1e-2).fit(x, y)
print(history[0], history[-1])
