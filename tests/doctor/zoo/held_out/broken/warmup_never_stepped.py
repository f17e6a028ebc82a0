# expect: zero-rate
"""A Trainer with a warm-up that starts from 0; nobody calls step of the schedule."""

import torch
import torch.nn as nn
from torch.optim.lr_scheduler import LambdaLR


class Trainer:
    def __init__(self, model, lr=0.1, warmup=5):
        self.model = model
        self.optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
        self.scheduler = LambdaLR(self.optimizer, lambda e: min(1.0, e / warmup))
        self.criterion = nn.CrossEntropyLoss()

    def fit(self, batches, epochs):
        for _ in range(epochs):
            for x, y in batches:
                self.optimizer.zero_grad()
                self.criterion(self.model(x), y).backward()
                self.optimizer.step()


torch.manual_seed(0)
x = torch.randn(200, 5)
y = (x.norm(dim=1) > 2.1).long()
model = nn.Sequential(nn.Linear(5, 16), nn.Tanh(), nn.Linear(16, 2))
Trainer(model).fit(list(zip(x.split(25), y.split(25))), epochs=4)
