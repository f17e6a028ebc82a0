# expect: optimizer-remade
"""A train_step function that makes its own Adam each time it is called."""

import torch
import torch.nn as nn


class ResidualMLP(nn.Module):
    def __init__(self, d=16):
        super().__init__()
        self.inp = nn.Linear(2, d)
        self.blocks = nn.ModuleList(
            [nn.Sequential(nn.LayerNorm(d), nn.Linear(d, d), nn.ReLU()) for _ in range(2)]
        )
        self.out = nn.Linear(d, 1)

    def forward(self, x):
        x = self.inp(x)
        for b in self.blocks:
            x = x + b(x)
        return self.out(x)


def train_step(model, x, y, lr):
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()
    optimizer.step()
    return loss


def main():
    torch.manual_seed(0)
    model = ResidualMLP()
    for i in range(40):
        x = torch.rand(32, 2) * 2 - 1
        train_step(model, x, (x[:, :1] ** 2 - x[:, 1:]), lr=1e-3)


main()
