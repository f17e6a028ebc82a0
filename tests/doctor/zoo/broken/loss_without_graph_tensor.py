# expect: loss-without-graph
"""Losses of a sequence are gathered in a list and averaged in a new tensor."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class Cell(nn.Module):
    def __init__(self, size=16):
        super().__init__()
        self.size = size
        self.cell = nn.GRUCell(1, size)
        self.read = nn.Linear(size, 1)

    def forward(self, x, h):
        h = self.cell(x, h)
        return self.read(h), h


net = Cell()
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
mse = nn.MSELoss()

for step in range(30):
    phase = 6.28 * torch.rand(24, 1)
    wave = torch.sin(0.5 * torch.arange(9) + phase)
    h = torch.zeros(24, net.size)
    losses = []
    for t in range(8):
        prediction, h = net(wave[:, t : t + 1], h)
        losses.append(mse(prediction, wave[:, t + 1 : t + 2]).item())
    loss = torch.tensor(losses, requires_grad=True).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
