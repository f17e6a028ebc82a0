# expect: same-units
"""A layer of one's own whose weight starts as torch.ones over the fan-in."""

import torch
from torch import nn


class Dense(nn.Module):
    def __init__(self, n_in, n_out):
        super().__init__()
        self.w = nn.Parameter(torch.ones(n_in, n_out) / n_in)
        self.b = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return torch.einsum("bi,io->bo", x, self.w) + self.b


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.d1 = Dense(6, 16)
        self.d2 = Dense(16, 3)

    def forward(self, x):
        return self.d2(torch.relu(self.d1(x)))


torch.manual_seed(0)
net = Net()
optimizer = torch.optim.SGD(net.parameters(), lr=0.2)
for step in range(40):
    x = torch.randn(48, 6)
    y = x[:, :3].argmax(1)
    loss = nn.functional.cross_entropy(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
