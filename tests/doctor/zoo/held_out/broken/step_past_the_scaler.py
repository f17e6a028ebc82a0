# expect: scaler-bypassed
"""Mixed precision for a classifier of signals, trained with Adam."""

import torch
import torch.nn as nn


def make_data(n=256):
    y = torch.randint(2, (n,))
    t = torch.linspace(0, 6.28, 32)
    x = torch.sin((1 + 2 * y[:, None]) * t + 6.28 * torch.rand(n, 1))
    return 1.3 * x + 0.4 * torch.randn(n, 32), y


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1, self.fc2 = nn.Linear(32, 48), nn.Linear(48, 2)

    def forward(self, x):
        return self.fc2(torch.relu(self.fc1(x)))


def train():
    torch.manual_seed(0)
    x, y = make_data()
    model = Net()
    optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
    for _ in range(4):
        for rows in torch.randperm(len(x)).split(32):
            optimizer.zero_grad()
            with torch.autocast("cpu", dtype=torch.float16):
                loss = nn.functional.cross_entropy(model(x[rows]), y[rows])
            scaler.scale(loss).backward()
            optimizer.step()


if __name__ == "__main__":
    train()
