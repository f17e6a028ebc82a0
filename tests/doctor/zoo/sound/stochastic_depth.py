"""Residual blocks are skipped at random in training, so a block may miss some steps."""

import torch
from torch import nn

torch.manual_seed(0)


class DropPath(nn.Module):
    def __init__(self, block, keep):
        super().__init__()
        self.block = block
        self.keep = keep

    def forward(self, x):
        if not self.training:
            return x + self.keep * self.block(x)
        if torch.rand(()) < self.keep:
            return x + self.block(x)
        return x


def block(dim):
    return nn.Sequential(nn.LayerNorm(dim), nn.Linear(dim, dim), nn.GELU(), nn.Linear(dim, dim))


model = nn.Sequential(
    nn.Linear(4, 24), *[DropPath(block(24), keep=1 - 0.15 * i) for i in range(4)], nn.Linear(24, 1)
)
x = torch.randn(400, 4)
y = x[:, :1] * x[:, 1:2] - x[:, 2:3]
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
for epoch in range(4):
    model.train()
    for idx in torch.randperm(320).split(32):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x[idx]), y[idx])
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        val_loss = nn.functional.mse_loss(model(x[320:]), y[320:]).item()
