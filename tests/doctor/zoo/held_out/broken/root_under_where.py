# expect: nan-gradient
"""Regression of a quantity on the scale of its signed square root."""

import torch
from torch import nn


def signed_root(x):
    return torch.where(x >= 0, torch.sqrt(x + 0.01), -torch.sqrt(0.01 - x))


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(3, 32)
        self.out = nn.Linear(32, 1)

    def forward(self, x):
        return self.out(torch.tanh(self.hidden(x)))


def main():
    torch.manual_seed(0)
    x = torch.randn(300, 3)
    y = 2.5 * x[:, :1] * x[:, 1:2] + x[:, 2:]
    net, scale = Net(), y.std()
    optimizer = torch.optim.Adam(net.parameters(), lr=2e-2)
    for _ in range(6):
        for rows in torch.randperm(300).split(50):
            error = signed_root(scale * net(x[rows])) - signed_root(y[rows])
            loss = error.square().mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


main()
