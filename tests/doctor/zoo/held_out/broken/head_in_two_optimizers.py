# expect: in-two-optimizers
"""Body and head with different optimizers."""

import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 16), nn.ReLU())
        self.head = nn.Linear(16, 4)

    def forward(self, x):
        return self.head(self.body(x))


def main():
    torch.manual_seed(0)
    x = torch.randn(320, 8)
    y = (x @ torch.randn(8, 4)).argmax(1)
    model = Model()
    slow = torch.optim.Adam(model.parameters(), lr=1e-2)
    fast = torch.optim.SGD(model.head.parameters(), lr=0.3)
    criterion = nn.CrossEntropyLoss()
    for _ in range(3):
        for rows in torch.randperm(320).split(32):
            loss = criterion(model(x[rows]), y[rows])
            slow.zero_grad()
            fast.zero_grad()
            loss.backward()
            slow.step()
            fast.step()


main()
