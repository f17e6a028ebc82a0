# expect: graph-kept
"""A Trainer that stores all training outputs in a list, for a metric at the end of the epoch."""

import torch
import torch.nn as nn


class Trainer:
    def __init__(self):
        self.net = nn.Sequential(nn.Linear(6, 24), nn.Tanh(), nn.Linear(24, 1))
        self.opt = torch.optim.Adam(self.net.parameters(), lr=3e-3)
        self.outputs, self.targets = [], []

    def training_step(self, x, y):
        out = self.net(x).squeeze(-1)
        loss = nn.functional.binary_cross_entropy_with_logits(out, y)
        self.opt.zero_grad()
        loss.backward()
        self.opt.step()
        self.outputs.append(out)
        self.targets.append(y)

    def metric(self):
        p, t = torch.cat(self.outputs), torch.cat(self.targets)
        return ((p > 0) == (t > 0)).float().mean().item()


torch.manual_seed(0)
trainer = Trainer()
for i in range(40):
    x = torch.randn(24, 6)
    trainer.training_step(x, (x[:, 0] > x[:, 1]).float())
print(trainer.metric())
