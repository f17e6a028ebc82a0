"""Mixed precision with float16, a GradScaler, and clipping of unscaled gradients."""

import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR


class Trainer:
    def __init__(self, model, lr, max_norm=1.0):
        self.model = model
        self.max_norm = max_norm
        self.criterion = nn.MSELoss()
        self.optimizer = torch.optim.AdamW(model.parameters(), lr=lr)
        self.scheduler = StepLR(self.optimizer, step_size=3, gamma=0.5)
        self.scaler = torch.amp.GradScaler("cpu")

    def step(self, x, y):
        with torch.autocast("cpu", dtype=torch.float16):
            prediction = self.model(x)
            loss = self.criterion(prediction.float(), y)
        self.optimizer.zero_grad()
        self.scaler.scale(loss).backward()
        self.scaler.unscale_(self.optimizer)
        nn.utils.clip_grad_norm_(self.model.parameters(), self.max_norm)
        self.scaler.step(self.optimizer)
        self.scaler.update()
        return loss.item()

    def fit(self, x, y, epochs, batch_size):
        for _ in range(epochs):
            order = torch.randperm(len(x))
            for idx in order.split(batch_size):
                self.step(x[idx], y[idx])
            self.scheduler.step()


if __name__ == "__main__":
    torch.manual_seed(0)
    inputs = torch.randn(512, 4)
    targets = torch.tanh(inputs[:, :1] - inputs[:, 1:2] * inputs[:, 2:3])
    net = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 1))
    Trainer(net, lr=3e-3).fit(inputs, targets, epochs=6, batch_size=64)
