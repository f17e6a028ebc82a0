# expect: unregistered
"""Hidden layers in a plain list: the optimizer gets only the first and the last one."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class DeepNet(nn.Module):
    def __init__(self, dims):
        super().__init__()
        self.first = nn.Linear(dims[0], dims[1])
        self.hidden = [nn.Linear(dims[i], dims[i + 1]) for i in (1, 2)]
        self.last = nn.Linear(dims[-2], dims[-1])

    def forward(self, x):
        x = F.relu(self.first(x))
        for layer in self.hidden:
            x = F.relu(layer(x))
        return self.last(x)


torch.manual_seed(0)
net = DeepNet([8, 24, 24, 24, 3])
opt = torch.optim.Adam(net.parameters(), lr=5e-3)
for step in range(35):
    x = torch.randn(48, 8)
    y = (x[:, :3] * x[:, 3:6]).argmax(1)
    loss = F.cross_entropy(net(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
