# expect: gradients-explode
"""A linear recurrence of one's own with a large initial matrix, over twenty steps."""

import torch
from torch import nn


class LinearRecurrence(nn.Module):
    def __init__(self, d_in=3, d=12):
        super().__init__()
        self.inp = nn.Linear(d_in, d)
        self.W = nn.Parameter(torch.randn(d, d) * 0.4)
        self.out = nn.Linear(d, 1)

    def forward(self, x):
        h = x.new_zeros(x.shape[0], self.W.shape[0])
        for t in range(x.shape[1]):
            h = self.inp(x[:, t]) + h @ self.W
        return self.out(h)


torch.manual_seed(0)
net = LinearRecurrence()
opt = torch.optim.Adam(net.parameters(), lr=1e-3)
for step in range(25):
    x = torch.randn(16, 20, 3)
    y = x[:, -1, :1]
    loss = nn.functional.mse_loss(net(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
