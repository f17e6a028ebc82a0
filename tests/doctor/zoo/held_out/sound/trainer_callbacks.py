"""A Trainer with callbacks: history, schedule, gradient clipping."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split


class Callback:
    def after_backward(self, trainer): ...

    def after_epoch(self, trainer): ...


class Clip(Callback):
    def __init__(self, limit):
        self.limit = limit

    def after_backward(self, trainer):
        nn.utils.clip_grad_norm_(trainer.model.parameters(), self.limit)


class Schedule(Callback):
    def __init__(self, scheduler):
        self.scheduler = scheduler

    def after_epoch(self, trainer):
        self.scheduler.step(trainer.history[-1])


class Trainer:
    def __init__(self, model, optimizer, criterion, callbacks=()):
        self.model, self.optimizer, self.criterion = model, optimizer, criterion
        self.callbacks = callbacks
        self.history = []

    def emit(self, event):
        for callback in self.callbacks:
            getattr(callback, event)(self)

    def train_epoch(self, loader):
        self.model.train()
        for x, y in loader:
            self.optimizer.zero_grad()
            loss = self.criterion(self.model(x), y)
            loss.backward()
            self.emit("after_backward")
            self.optimizer.step()

    def validate(self, loader):
        self.model.eval()
        with torch.no_grad():
            losses = [self.criterion(self.model(x), y).item() for x, y in loader]
        return sum(losses) / len(losses)

    def fit(self, train, val, epochs):
        for _ in range(epochs):
            self.train_epoch(train)
            self.history.append(self.validate(val))
            self.emit("after_epoch")


torch.manual_seed(0)
x = torch.randn(300, 12)
y = (x @ torch.randn(12, 4)).argmax(1)
train, val = random_split(TensorDataset(x, y), [240, 60])
model = nn.Sequential(nn.Linear(12, 32), nn.ReLU(), nn.Dropout(0.1), nn.Linear(32, 4))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
plateau = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=1)
trainer = Trainer(model, optimizer, nn.CrossEntropyLoss(), [Clip(1.0), Schedule(plateau)])
trainer.fit(DataLoader(train, 30, shuffle=True), DataLoader(val, 60), epochs=5)
