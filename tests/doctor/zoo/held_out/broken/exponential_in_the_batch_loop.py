# expect: scheduler-per-batch
"""An LSTM forecaster; the rate is to fall by a third with each epoch."""

import torch
from torch import nn
from torch.optim.lr_scheduler import ExponentialLR


class Trainer:
    def __init__(self, model):
        self.model = model
        self.optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
        self.scheduler = ExponentialLR(self.optimizer, gamma=0.67)

    def train_epoch(self, x, y):
        for rows in torch.randperm(len(x)).split(32):
            self.optimizer.zero_grad()
            loss = nn.functional.mse_loss(self.model(x[rows]), y[rows])
            loss.backward()
            self.optimizer.step()
            self.scheduler.step()
        return loss.item()


class Forecaster(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(1, 24, batch_first=True)
        self.out = nn.Linear(24, 1)

    def forward(self, x):
        return self.out(self.lstm(x)[0][:, -1])


torch.manual_seed(0)
phase = 6.28 * torch.rand(256, 1)
series = 1.4 * torch.sin(phase + 0.4 * torch.arange(13)) + 0.05 * torch.randn(256, 13)
x, y = series[:, :-1].unsqueeze(-1), series[:, -1:]
trainer = Trainer(Forecaster())
history = [trainer.train_epoch(x, y) for _ in range(5)]
