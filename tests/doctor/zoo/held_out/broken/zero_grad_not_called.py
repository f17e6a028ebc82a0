# expect: no-zero-grad
"""An LSTM says how a noisy sine goes on."""

import torch
from torch import nn, optim


class Forecaster(nn.Module):
    def __init__(self, hidden=16):
        super().__init__()
        self.lstm = nn.LSTM(1, hidden, batch_first=True)
        self.linear = nn.Linear(hidden, 1)

    def forward(self, x):
        out, _ = self.lstm(x)
        return self.linear(out[:, -1]).squeeze(1)


def windows(n, width=12):
    start = 6.28 * torch.rand(n, 1)
    t = start + 0.5 * torch.arange(width + 1)
    series = 1.4 * torch.sin(t) + 0.05 * torch.randn(n, width + 1)
    return series[:, :-1].unsqueeze(2), series[:, -1]


def main():
    torch.manual_seed(0)
    model = Forecaster()
    optimizer = optim.Adam(model.parameters(), lr=1e-2)
    loss_fn = nn.MSELoss()
    for step in range(40):
        x, y = windows(32)
        loss = loss_fn(model(x), y)
        optimizer.zero_grad
        loss.backward()
        optimizer.step()
        if step % 10 == 0:
            print(step, loss.item())


if __name__ == "__main__":
    main()
