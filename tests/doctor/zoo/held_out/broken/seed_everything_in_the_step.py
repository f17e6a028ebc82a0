# expect: seed-in-loop
"""A classifier with dropout and noise as augmentation, in a reproducible Trainer."""

import random

import numpy as np
import torch
from torch import nn


def seed_everything(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


class Trainer:
    def __init__(self, model, seed=42):
        self.model = model
        self.seed = seed
        self.optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)

    def training_step(self, x, y):
        seed_everything(self.seed)
        noisy = x + 0.3 * torch.randn_like(x)
        loss = nn.functional.cross_entropy(self.model(noisy), y)
        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
        return loss.item()


torch.manual_seed(0)
x = torch.randn(256, 10)
y = (x[:, :5].sum(1) > x[:, 5:].sum(1)).long()
orders = [torch.randperm(256) for _ in range(5)]
model = nn.Sequential(nn.Linear(10, 48), nn.ReLU(), nn.Dropout(0.5), nn.Linear(48, 2))
trainer = Trainer(model)
for order in orders:
    for rows in order.split(32):
        last = trainer.training_step(x[rows], y[rows])
