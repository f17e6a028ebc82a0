"""An exponential moving average of the weights is what gets evaluated, once before training too."""

import copy

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)


class EMA:
    def __init__(self, model, decay=0.9):
        self.model = copy.deepcopy(model).eval()
        self.decay = decay
        for p in self.model.parameters():
            p.requires_grad_(False)

    @torch.no_grad()
    def update(self, model):
        for e, p in zip(self.model.parameters(), model.parameters()):
            e.lerp_(p, 1 - self.decay)
        for e, b in zip(self.model.buffers(), model.buffers()):
            e.copy_(b)


model = nn.Sequential(nn.Linear(5, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Linear(32, 1))
ema = EMA(model)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9, nesterov=True)
x = torch.randn(360, 5)
y = (x[:, 0].sin() + x[:, 1] * x[:, 2]).unsqueeze(1)


def evaluate(net):
    with torch.no_grad():
        return F.mse_loss(net(x[300:]), y[300:]).item()


scores = [evaluate(ema.model)]
for epoch in range(4):
    model.train()
    for idx in torch.randperm(300).split(30):
        optimizer.zero_grad()
        F.mse_loss(model(x[idx]), y[idx]).backward()
        optimizer.step()
        ema.update(model)
    scores.append(evaluate(ema.model))
