# expect: not-in-optimizer
"""Two tasks whose losses are weighed by learnable uncertainties."""

import torch
import torch.nn as nn


class UncertaintyLoss(nn.Module):
    def __init__(self):
        super().__init__()
        self.log_vars = nn.Parameter(torch.zeros(2))

    def forward(self, a, b):
        precision = torch.exp(-self.log_vars)
        return precision[0] * a + precision[1] * b + self.log_vars.sum()


class TwoHeads(nn.Module):
    def __init__(self):
        super().__init__()
        self.trunk = nn.Sequential(nn.Linear(6, 32), nn.ReLU())
        self.reg = nn.Linear(32, 1)
        self.cls = nn.Linear(32, 2)

    def forward(self, x):
        h = self.trunk(x)
        return self.reg(h).squeeze(1), self.cls(h)


torch.manual_seed(0)
x = torch.randn(512, 6)
y_reg = x[:, 0] - x[:, 1]
y_cls = (x[:, 2] * x[:, 3] > 0).long()

model, balance = TwoHeads(), UncertaintyLoss()
opt = torch.optim.Adam(model.parameters(), lr=5e-3)

for _ in range(5):
    for i in torch.randperm(512).split(64):
        reg, cls = model(x[i])
        loss = balance(
            nn.functional.mse_loss(reg, y_reg[i]),
            nn.functional.cross_entropy(cls, y_cls[i]),
        )
        opt.zero_grad()
        loss.backward()
        opt.step()
