# expect: graph-kept
"""A progress display with an exponential average of the loss, as a tensor."""

import torch
from torch import nn

torch.manual_seed(0)


class Meter:
    def __init__(self, beta=0.9):
        self.beta, self.value = beta, None

    def update(self, loss):
        self.value = loss if self.value is None else self.beta * self.value + (1 - self.beta) * loss


net = nn.Sequential(nn.Conv1d(2, 8, 3, padding=1), nn.ReLU(), nn.Flatten(), nn.Linear(8 * 12, 3))
opt = torch.optim.AdamW(net.parameters(), lr=3e-3)
meter = Meter()
for step in range(35):
    y = torch.randint(0, 3, (20,))
    x = torch.randn(20, 2, 12)
    x[:, 0] += torch.sin(torch.arange(12.0) * (0.5 + y[:, None]))
    loss = nn.functional.cross_entropy(net(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
    meter.update(loss)
