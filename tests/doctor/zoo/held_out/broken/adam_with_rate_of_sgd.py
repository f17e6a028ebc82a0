# expect: rate-too-high
"""A GRU sorts short sequences by their largest value; SGD has been replaced by Adam."""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(4, 32, batch_first=True)
        self.fc = nn.Linear(32, 4)

    def forward(self, x):
        out, _ = self.gru(x)
        return self.fc(out.mean(dim=1))


def main():
    torch.manual_seed(0)
    x = torch.randn(320, 6, 4)
    y = x.sum(dim=1).argmax(dim=1)
    net = Net()
    # optimizer = torch.optim.SGD(net.parameters(), lr=1.0)
    optimizer = torch.optim.Adam(net.parameters(), lr=1.0)
    for _ in range(5):
        for rows in torch.randperm(320).split(40):
            loss = nn.functional.cross_entropy(net(x[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    print(loss.item())


main()
