# expect: gradients-vanish
"""A deep classifier with sigmoids between its layers."""

import torch
import torch.nn as nn


class DeepNet(nn.Module):
    def __init__(self, n_in, n_hidden, n_out, n_layers):
        super().__init__()
        self.input = nn.Linear(n_in, n_hidden)
        self.hidden = nn.ModuleList([nn.Linear(n_hidden, n_hidden) for _ in range(n_layers)])
        self.output = nn.Linear(n_hidden, n_out)

    def forward(self, x):
        x = torch.sigmoid(self.input(x))
        for layer in self.hidden:
            x = torch.sigmoid(layer(x))
        return self.output(x)


if __name__ == "__main__":
    torch.manual_seed(0)
    x = torch.randn(256, 6)
    y = (x.sum(1) > 0).long()
    net = DeepNet(6, 24, 2, 9)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
    criterion = nn.CrossEntropyLoss()
    for _ in range(5):
        for rows in torch.randperm(256).split(32):
            optimizer.zero_grad()
            loss = criterion(net(x[rows]), y[rows])
            loss.backward()
            optimizer.step()
